import type { Body, IssuedAs, PartyId } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { JointRule, Profile, WayValue } from '@fashen/policy';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { findBody, officeOf } from './bodies.js';
import { ownWay } from './default-issuers.js';
import { bodyMissing, noReviewer } from './findings.js';
import type { PartyTree } from './party-tree.js';
import type { Ground, Way, WayOutcome } from './way-shape.js';

/** `reviewers`: those on record for the document; empty while they are still to be found. */
export type WayQuestion = {
  profile: Profile;
  issuedAs: IssuedAs;
  issuers: readonly PartyId[];
  reviewers: readonly PartyId[];
  /** A review body that the government named, or the superior appointed, for the review that is the government's to give. */
  appointed?: PartyId;
};

const byValue = <T>(of: (value: WayValue) => T): Record<WayValue, T> => ({
  reviewers: of('reviewers'),
  meetings: of('meetings'),
  signatories: of('signatories'),
  registrar: of('registrar'),
  numbering: of('numbering'),
  filing: of('filing'),
  objectionsTo: of('objectionsTo'),
  leavesFlow: of('leavesFlow'),
});

const groundOf = ({ source, asOf, verified, note }: Ground): Ground => ({ source, asOf, verified, ...(note ? { note } : {}) });

/** Each value once, in the order of its first appearance. */
const once = <T>(values: readonly T[]): T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** `gaps` are told apart by the value that they are of: of a value that is the lead's alone, only the lead's gaps matter. */
type Part = Omit<Way, 'gaps'> & {
  blocking: readonly SpokenFinding[];
  gaps: Readonly<Record<'registrar' | 'objectionsTo', readonly SpokenFinding[]>>;
};

/** The way of one issuer by one rule. */
function partOf(tree: PartyTree, issuer: Party, issuedAs: Exclude<IssuedAs, 'joint'>, { profile, appointed }: WayQuestion): Part {
  const rule = profile.issuing[issuedAs];
  const decider = profile.rules.unadoptedDecider;
  const at = (body: Body): PartyId | undefined => findBody(tree, issuer, body)?.id;
  const blocking: SpokenFinding[] = [];
  const gaps = { registrar: [] as SpokenFinding[], objectionsTo: [] as SpokenFinding[] };
  const needed = (body: Body, missing: SpokenFinding[]): PartyId[] => {
    const found = at(body);
    if (found === undefined) missing.push(bodyMissing(body, issuer));
    return found === undefined ? [] : [found];
  };
  const reviewers = rule.reviewers.value.flatMap(({ firstOf, isOptional }) => {
    const found = firstOf.includes('reviewAuthority') && appointed ? appointed : firstOf.map(at).find((party) => party !== undefined);
    if (found === undefined && !isOptional) blocking.push(noReviewer(issuer, rule.reviewers.source));
    return found === undefined ? [] : [found];
  });
  return {
    issuedAs,
    issuers: [issuer.id],
    lead: issuer.id,
    reviewers,
    meetings: rule.meetings.value.flatMap(({ of, kinds }) =>
      needed(of, blocking).map((body) => ({ body, kinds, office: officeOf(tree, body) })),
    ),
    signatories: rule.signatories.value.flatMap((body) => needed(body, blocking)),
    office: officeOf(tree, issuer.id),
    superior: issuer.superiorId ?? issuer.parentId,
    unadoptedDecider: {
      role: decider.value.role,
      party: needed(decider.value.of, blocking)[0] ?? issuer.id,
      ground: groundOf(decider),
    },
    registrar: rule.registrar.value === null ? null : (needed(rule.registrar.value, gaps.registrar)[0] ?? null),
    numbering: rule.numbering.value,
    filingReceivers: rule.filing.value.map(({ to, by }) => ({ body: to, party: at(to) ?? null, by })),
    objectionsTo: once(rule.objectionsTo.value.flatMap((body) => needed(body, gaps.objectionsTo))),
    leavesFlow: rule.leavesFlow.value,
    grounds: byValue((value) => [groundOf(rule[value])]),
    gaps,
    blocking,
  };
}

/** Several issuers: what each contributes, and what the lead alone decides. */
function joined(parts: readonly [Part, ...Part[]], rule: JointRule): Part {
  const [lead] = parts;
  const from = (value: WayValue): readonly Part[] => (rule[value].value === 'each' ? parts : [lead]);
  return {
    ...lead,
    issuedAs: 'joint',
    issuers: parts.map(({ lead: issuer }) => issuer),
    reviewers: once(from('reviewers').flatMap(({ reviewers }) => reviewers)),
    meetings: once(from('meetings').flatMap(({ meetings }) => meetings)),
    signatories: once(from('signatories').flatMap(({ signatories }) => signatories)),
    filingReceivers: once(from('filing').flatMap(({ filingReceivers }) => filingReceivers)),
    objectionsTo: once(from('objectionsTo').flatMap(({ objectionsTo }) => objectionsTo)),
    grounds: byValue((value) => once([groundOf(rule[value]), ...from(value).flatMap(({ grounds }) => grounds[value])])),
    gaps: {
      registrar: from('registrar').flatMap(({ gaps }) => gaps.registrar),
      objectionsTo: from('objectionsTo').flatMap(({ gaps }) => gaps.objectionsTo),
    },
    blocking: once(parts.flatMap(({ blocking }) => blocking)),
  };
}

/** From the row of §0 and the issuers' places in the tree to the parties that act; what was abolished since is its successor. */
export function resolveWay(tree: PartyTree, question: WayQuestion): WayOutcome {
  const { profile, issuedAs } = question;
  const today = (ids: readonly PartyId[]): PartyId[] => once(ids.map((id) => tree.standing(id)?.id ?? id));
  const issuers = today(question.issuers);
  const parts = issuers.flatMap((id) => {
    const issuer = tree.find(id);
    const way = issuer && (issuedAs === 'joint' ? ownWay(issuer) : issuedAs);
    return issuer && way ? [partOf(tree, issuer, way, question)] : [];
  });
  const [first, ...others] = parts;
  if (!first) throw new RangeError(`No issuer of ${issuedAs} is known: ${issuers.join(', ')}`);
  const { blocking, gaps, ...way } = issuedAs === 'joint' ? joined([first, ...others], profile.issuing.joint) : first;
  const onRecord = today(question.reviewers);
  if (blocking.length > 0 && onRecord.length === 0) return { ok: false, findings: blocking };
  const reviewers = onRecord.length > 0 ? onRecord : way.reviewers;
  return { ok: true, way: { ...way, issuers, reviewers, gaps: once([...gaps.registrar, ...gaps.objectionsTo]) } };
}
