import { dateIn } from '@fashen/domain';
import type { ItemState, ItemStatus, ReviewContext } from './context.js';
import type { DiscussionOutcome } from './discussion.js';
import { bySides, type Change, mapItems, type Named, opinionId } from './evolution.js';

/**
 * What a discussion's outcome makes of an item. A 违法必改 item is never settled from outside: an accepted reason is put before the
 * review head, and a waiver of it is not heard (law.md §14.2 G8). A waiver of advice counts only with the statement of reasons.
 */
function outcomeOf({ weight }: ItemState, outcome: DiscussionOutcome, hasStatement: boolean): ItemStatus {
  if (outcome === 'reasonAccepted') return weight === 'mustChange' ? 'open' : 'reasonAccepted';
  if (outcome === 'leaderWaived' && weight === 'advice' && hasStatement) return 'waived';
  return weight === 'mustChange' && (outcome === 'stays' || outcome === 'leaderWaived') ? 'stays' : 'kept';
}

/** Only what was put to the discussion comes out of it. */
export const isDisputed = ({ status, response }: ItemState): boolean => status === 'kept' && response !== null && response !== 'adopted';

/** A text that is concluded to be unlawful after all gets an opinion of its own. */
const concludeAgain = (context: ReviewContext, event: Named<'concludeUnlawful'>): Change => ({
  ...bySides.reviewing(context, event),
  draftRound: context.draftRound + 1,
  opinion: opinionId(context.process, context.draftRound + 1),
  conclusion: 'unlawful',
  head: event.by.person,
  issuedOn: dateIn(event.at),
  opinionTextHash: context.textHash,
});

export const discussionEvolutions = {
  openDiscussion: (context: ReviewContext, event: Named<'openDiscussion'>): Change => ({
    ...bySides.drafting(context, event),
    discussions: context.discussions + 1,
  }),
  discussionFinished: (context: ReviewContext, { outcomes, statement }: Named<'discussionFinished'>): Change => ({
    items: mapItems(context.items, (item, id) => {
      const found = outcomes.find((one) => one.item === id);
      return found && isDisputed(item) ? { ...item, status: outcomeOf(item, found.outcome, statement) } : item;
    }),
  }),
  confirmClearanceWithUnadopted: bySides.reviewing,
  concludeUnlawful: concludeAgain,
};
