import type { LightReviewContext } from './context.js';
import type { LightReviewEffects, Recipient } from './effects.js';
import type { EventNamed, LightReviewEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: LightReviewContext; event: LightReviewEvent };
type SeatMoved = EventNamed<'transfer' | 'delegate' | 'appointSigner'>;

const detailsOf = ({ sender }: LightReviewContext, event?: LightReviewEvent): Record<string, string> => ({
  sender,
  ...(event && 'reason' in event && event.reason ? { reason: event.reason } : {}),
});

const to =
  (recipient: (context: LightReviewContext) => Recipient) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): LightReviewEffects['notify'] => ({ to: recipient(context), message, details: detailsOf(context, event) });

const role =
  (name: string) =>
  ({ parties }: LightReviewContext): Recipient => ({ party: parties.review, role: name });
const head = role('reviewHead');

/** Whom a step tells, by the notice's key. */
export const tell = {
  head: to(head),
  clerk: to(role('intakeClerk')),
  /** Who has it now: the handler, or the head who has not assigned it yet. */
  handler: to((context) => (context.handler === null ? head(context) : { person: context.handler })),
  /** Whoever was named to sit in the head's seat. */
  named:
    (message: NoticeKey) =>
    ({ context, event }: { context: LightReviewContext; event: SeatMoved }): LightReviewEffects['notify'] => ({
      to: { person: 'to' in event ? event.to : event.person },
      message,
      details: detailsOf(context, event),
    }),
};
