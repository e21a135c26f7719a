import type { ObjectionContext } from './context.js';
import type { ObjectionEffects, Recipient } from './effects.js';
import type { EventNamed, ObjectionEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: ObjectionContext; event: ObjectionEvent };
type SeatMoved = EventNamed<'transfer' | 'delegate' | 'appointSigner'>;
type ClockEvent = EventNamed<'deadlineNear' | 'deadlinePassed'>;

const detailsOf = ({ receivedOn }: ObjectionContext): Record<string, string> => ({ receivedOn });

const handlers = ({ parties }: ObjectionContext): Recipient => ({ party: parties.receiver, role: 'objectionHandler' });
const head = ({ parties }: ObjectionContext): Recipient => ({ party: parties.receiver, role: 'reviewHead' });
/** Whoever speaks for the authority; where nobody of it is here, the handlers, who write to it. */
const speaker = (context: ObjectionContext): Recipient =>
  context.parties.speaker === null ? handlers(context) : { party: context.parties.speaker, role: 'liaison' };

const to =
  (recipients: (context: ObjectionContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context }: Told): ObjectionEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context) });

/** Whom a step tells, by the notice's key. The authority hears no day and no number of objections. */
export const tell = {
  handlers: to((context) => [handlers(context)]),
  head: to((context) => [head(context)]),
  both: to((context) => [handlers(context), head(context)]),
  /** Asked to state its case, or, where nobody of it is here, the handlers to write. */
  authority:
    (message: NoticeKey, byLetter: NoticeKey) =>
    ({ context }: Told): ObjectionEffects['notify'] => ({
      to: [speaker(context)],
      message: context.parties.speaker === null ? byLetter : message,
      details: {},
    }),
  /** Whoever has to act before the end of that period. */
  clock:
    (message: NoticeKey) =>
    ({ context, event }: { context: ObjectionContext; event: ClockEvent }): ObjectionEffects['notify'] => ({
      to: event.key === 'objection_statement' ? [speaker(context), handlers(context)] : [handlers(context), head(context)],
      message,
      details: {},
    }),
  /** Whoever was named to sit in the head's seat. */
  named:
    (message: NoticeKey) =>
    ({ context, event }: { context: ObjectionContext; event: SeatMoved }): ObjectionEffects['notify'] => ({
      to: [{ person: 'to' in event ? event.to : event.person }],
      message,
      details: detailsOf(context),
    }),
};
