import type { ReviewContext } from './context.js';
import type { Recipient, ReviewEffects } from './effects.js';
import type { ReviewEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: ReviewContext; event: ReviewEvent };
type Notify = (world: Told) => ReviewEffects['notify'];

const to =
  (recipient: (context: ReviewContext) => Recipient) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({ to: recipient(context), message, details: detailsOf(context, event) });

/** Every word that a notice may have a place for. */
function detailsOf(context: ReviewContext, event: ReviewEvent): Record<string, string> {
  const due = context.supplement?.due;
  return {
    title: context.title,
    ...(context.number ? { number: context.number } : {}),
    ...(context.completeOn ? { completeOn: context.completeOn } : {}),
    ...(due ? { due: due } : {}),
    ...('reason' in event && event.reason ? { reason: event.reason } : {}),
    ...('wantedOn' in event ? { wantedOn: event.wantedOn } : {}),
    ...('days' in event ? { days: String(event.days) } : {}),
    count: String(Object.values(context.items).filter(({ status }) => status === 'kept').length),
  };
}

const roleIn = (side: 'drafting' | 'review', role: string) => (context: ReviewContext) => ({ party: context.parties[side], role });

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to(roleIn('drafting', 'drafter')),
  intake: to(roleIn('review', 'intakeClerk')),
  secondReviewers: to(roleIn('review', 'secondReviewer')),
  head: to(roleIn('review', 'reviewHead')),
  /** The handler, and before one is appointed the head, whose turn it is then. */
  handler: to((context) => (context.handler ? { person: context.handler } : roleIn('review', 'reviewHead')(context))),
  /** Whoever has the case on the reviewing side: the intake before acceptance, then the head, then the handler. */
  reviewers: to(({ handler, completeOn, parties }) =>
    handler ? { person: handler } : { party: parties.review, role: completeOn ? 'reviewHead' : 'intakeClerk' },
  ),
};
