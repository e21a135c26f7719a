import type { IssuedAs } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { Profile } from '@fashen/policy';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { ownWay } from './default-issuers.js';
import {
  issuerAbolished,
  issuerTwice,
  issuerUnknown,
  jointNeedsTwo,
  mayNotEnact,
  noneFound,
  notYours,
  onlyOne,
  partyAndGovernmentBoth,
  wrongKind,
} from './findings.js';
import type { PartyTree } from './party-tree.js';

export type IssuersChosen = { drafting: string; issuedAs: IssuedAs; issuers: readonly string[] };

/** Whether this party may issue in this way: by its kind, and as a government's office only with that government's consent. */
function mayIssue(profile: Profile, party: Party, issuedAs: IssuedAs): boolean {
  if (issuedAs === 'joint') return ownWay(party) !== undefined;
  const isOffice = party.functions.includes('generalOffice');
  return profile.issuing[issuedAs].issuers.includes(party.kind) && isOffice === (issuedAs === 'generalOffice');
}

function issuerFindings(tree: PartyTree, profile: Profile, id: string, issuedAs: IssuedAs, at: number): SpokenFinding[] {
  const party = tree.find(id);
  if (!party) return [issuerUnknown(at)];
  if (party.abolishedOn) return [issuerAbolished(at, party, tree.standing(id)?.name ?? '')];
  const { value, source } = profile.enactment;
  if (value.mayNot.includes(party.kind)) return [mayNotEnact(at, party, source)];
  return mayIssue(profile, party, issuedAs) ? [] : [wrongKind(at, party, issuedAs)];
}

function countFindings(parties: readonly Party[], issuedAs: IssuedAs): SpokenFinding[] {
  if (issuedAs === 'joint') return parties.length < 2 ? [jointNeedsTwo] : [];
  if (issuedAs !== 'partyAndGovernment') return parties.length > 1 ? [onlyOne] : [];
  const committees = parties.filter(({ kind }) => kind === 'partyCommittee').length;
  return parties.length === 2 && committees === 1 ? [] : [partyAndGovernmentBoth];
}

/** A draft comes from an issuer, from what belongs to it, or, for a general office, from its government's departments. */
function belongs(tree: PartyTree, drafting: string, issuers: readonly Party[]): boolean {
  const line = new Set(tree.upward(drafting).map(({ id }) => id));
  return issuers.some((issuer) => line.has(issuer.id) || (issuer.functions.includes('generalOffice') && line.has(issuer.parentId ?? '')));
}

/** What is wrong with the issuers: unknown, named twice, not allowed to enact (G4), of the wrong kind or number, or not the drafters' own. */
export function issuersFindings(tree: PartyTree, profile: Profile, { drafting, issuedAs, issuers }: IssuersChosen): SpokenFinding[] {
  if (issuers.length === 0) return [issuedAs === 'joint' ? jointNeedsTwo : noneFound(issuedAs)];
  const each = issuers.flatMap((id, at) =>
    issuers.indexOf(id) < at ? [issuerTwice(at)] : issuerFindings(tree, profile, id, issuedAs, at),
  );
  if (each.length > 0) return each;
  const parties = issuers.map((id) => tree.find(id)).filter((party) => party !== undefined);
  const count = countFindings(parties, issuedAs);
  return count.length > 0 || belongs(tree, drafting, parties) ? count : [notYours];
}
