import type { NoticeDetails } from '@fashen/domain';
import type { DiscussionContext } from './context.js';
import type { DiscussionEffects, Recipient } from './effects.js';
import type { DiscussionEvent, EventNamed } from './events.js';
import { openItems } from './items.js';
import type { NoticeKey } from './notices.js';
import { summaryOf } from './outcomes.js';

type SeatMoved = EventNamed<'transfer' | 'delegate' | 'appointSigner' | 'copyIn'>;
type Told = { context: DiscussionContext; event: DiscussionEvent };
type Notify = (world: Told) => DiscussionEffects['notify'];

type Side = Exclude<keyof DiscussionContext['parties'], 'superior'>;

const to =
  (side: Side, role: string) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({ to: recipient(context, side, role), message, details: detailsOf(context, event) });

const recipient = ({ parties }: DiscussionContext, side: Side, role: string): Recipient => ({
  party: parties[side],
  role,
});

/** Every word that a notice may have a place for. */
function detailsOf(context: DiscussionContext, event: DiscussionEvent): NoticeDetails {
  return {
    title: context.title,
    count: String(openItems(context).length),
    round: String(context.round),
    summary: summaryOf(context),
    ...('reason' in event && event.reason ? { reason: event.reason } : {}),
  };
}

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to('drafting', 'drafter'),
  handlers: to('review', 'caseHandler'),
  head: to('review', 'reviewHead'),
  office: to('office', 'generalOffice'),
  leader: to('deciding', 'signatory'),
  /** Whoever was named: to sit in the leader's seat, or to read. */
  named:
    (message: NoticeKey) =>
    ({ context, event }: { context: DiscussionContext; event: SeatMoved }): DiscussionEffects['notify'] => ({
      to: { person: 'to' in event ? event.to : event.person },
      message,
      details: detailsOf(context, event),
    }),
};
