import type { ObjectionContext } from './context.js';
import type { Answer, Decision } from './words.js';

/** What the person is told of what the head decided. */
export const ANSWER_OF: Readonly<Record<Decision, Answer>> = {
  refuse: 'refused',
  divert: 'diverted',
  transfer: 'transferred',
  close: 'closed',
  lawful: 'replied',
  correct: 'replied',
  lapsed: 'replied',
};

/** Decisions that say something of the document, after an examination. */
export const REPLIES: readonly Decision[] = ['lawful', 'correct', 'lapsed'];

/** What stands in the answer beside its kind: a ground, where it belongs, the result. */
export function outcomeOf({ proposal }: Pick<ObjectionContext, 'proposal'>): string | null {
  if (!proposal) return null;
  return proposal.ground ?? proposal.diversion ?? (REPLIES.includes(proposal.decision) ? proposal.decision : null);
}

/** How it ends as things stand: as the group did, or as the head approved. Null: it does not end yet. */
export function endOf({ groupAnswer, approval, proposal }: ObjectionContext): Answer | null {
  if (groupAnswer) return groupAnswer.kind;
  return approval?.status === 'passed' && proposal ? ANSWER_OF[proposal.decision] : null;
}

/** What concerns one person alone answers nobody else: who cannot be identified, who brings nothing new. */
export const isPersonal = (answer: Answer | string, outcome: string | null): boolean =>
  ['closed', 'withdrawn'].includes(answer) || outcome === 'notIdentifiable';
