import type { IssuingView, WayView } from '@fashen/contracts';
import { BODIES, FILED_BY, ISSUED_AS, MEETING_KINDS, NUMBERING, ROLES, type Words } from '@fashen/domain';
import type { Document, Sql } from '@fashen/persistence';
import { filled } from '../platform/problem/language.js';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { PartyTree } from './party-tree.js';
import { findWay, issuingOf } from './way.js';
import type { Ground, Way } from './way-shape.js';

const term = <Code extends string>(terms: Readonly<Record<Code, Words>>, code: Code) => ({ code, ...terms[code] });

const resting = <T>(value: T, grounds: readonly Ground[]) => ({
  value,
  verified: grounds.every(({ verified }) => verified),
  grounds: [...grounds],
});

const gap = ({ rule, says, wayOut, details = {} }: SpokenFinding): IssuingView['gaps'][number] => {
  const fill = ({ zh, en }: Words): Words => ({ zh: filled(zh, details), en: filled(en, details) });
  return { rule, says: fill(says), ...(wayOut ? { wayOut: fill(wayOut) } : {}) };
};

function presentWay(tree: PartyTree, { grounds, ...way }: Way): WayView {
  const named = (id: string) => ({ id, name: tree.find(id)?.name ?? id });
  return {
    lead: named(way.lead),
    office: named(way.office),
    reviewers: resting(way.reviewers.map(named), grounds.reviewers),
    meetings: resting(
      way.meetings.map(({ body, kinds }) => ({ body: named(body), kinds: kinds.map((kind) => term(MEETING_KINDS, kind)) })),
      grounds.meetings,
    ),
    signatories: resting(way.signatories.map(named), grounds.signatories),
    unadoptedDecider: resting({ role: term(ROLES, way.unadoptedDecider.role), party: named(way.unadoptedDecider.party) }, [
      way.unadoptedDecider.ground,
    ]),
    registrar: resting(way.registrar === null ? null : named(way.registrar), grounds.registrar),
    numbering: resting(term(NUMBERING, way.numbering), grounds.numbering),
    filing: resting(
      way.filingReceivers.map(({ body, party, by }) => ({
        body: term(BODIES, body),
        party: party === null ? null : named(party),
        by: term(FILED_BY, by),
      })),
      grounds.filing,
    ),
    objectionsTo: resting(way.objectionsTo.map(named), grounds.objectionsTo),
    leavesFlow: resting(way.leavesFlow, grounds.leavesFlow),
  };
}

/** In whose name a document is issued and the way that follows, with the text that each value rests on, or what is missing for it. */
export async function presentIssuing(sql: Sql, document: Document): Promise<IssuingView> {
  const tree = await PartyTree.read(sql);
  const { issuedAs, issuers } = await issuingOf(sql, tree, document);
  const outcome = await findWay(sql, document.id);
  if (!outcome) throw new Error(`The document ${document.id} is gone`);
  return {
    issuedAs: term(ISSUED_AS, issuedAs),
    issuers: issuers.map((id) => ({ id, name: tree.find(id)?.name ?? id })),
    way: outcome.ok ? presentWay(tree, outcome.way) : null,
    gaps: (outcome.ok ? outcome.way.gaps : outcome.findings).map(gap),
  };
}
