import type { Actor, Instant } from '@fashen/engine';
import type { Entry } from './entry.js';
import type { ApprovalEvent, Decision } from './event.js';
import type { ApprovalFacts } from './facts.js';
import { reduceApproval } from './reduce.js';
import type { ApprovalState } from './state.js';

/** What a host's own event must carry to count as a decision: it loads the facts of the shared ones. */
type HostDecision = {
  by: Actor;
  at: Instant;
  facts: ApprovalFacts;
  entry?: Entry | undefined;
  words?: string | undefined;
  note?: string | undefined;
  reason?: string | undefined;
};

/** A host's event under its own name (`passSecondReview`, `issueLawful`) as the decision that it is. */
export const asDecision = (type: Decision['type'], { by, at, facts, entry, words, note, reason }: HostDecision): Decision => ({
  type,
  by,
  at,
  facts: { colleagues: facts.colleagues, absences: facts.absences, today: facts.today, evidence: facts.evidence },
  entry,
  words: words ?? note,
  reason,
});

/** For `evolve`: the change of the context that a shared event makes. */
export const approvalChange = (
  { approval }: { approval: ApprovalState | null },
  event: ApprovalEvent,
): { approval: ApprovalState | null } => ({
  approval: approval && reduceApproval(approval, event),
});

/** Transitions of the shared events for the `on` of the host's approving states; `remember` is the host's assign that calls `evolve`. */
export const sharedTransitions = {
  transfer: { guard: 'approvalOpen', actions: 'remember' },
  delegate: { guard: 'approvalOpen', actions: 'remember' },
  takeBack: { guard: 'approvalOpen', actions: 'remember' },
  handOver: { guard: 'approvalOpen', actions: 'remember' },
  addSigner: { guard: 'approvalOpen', actions: 'remember' },
  dropSigner: { guard: 'approvalOpen', actions: 'remember' },
  appointSigner: { guard: 'nobodyEligible', actions: 'remember' },
  returnToStep: { guard: 'earlierStepThere', actions: 'remember' },
  recall: { actions: 'remember' },
} as const;
