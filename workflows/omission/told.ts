import type { Words } from '@fashen/domain';
import type { OmissionContext } from './context.js';
import type { OmissionEffects, Recipient } from './effects.js';
import type { OmissionEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { CLOCKS, lacksInWords } from './words.js';

type Told = { context: OmissionContext; event: OmissionEvent };

const detailsOf = ({ title, lacks }: OmissionContext, event: OmissionEvent): Record<string, string | Words> => ({
  title,
  lacks: lacksInWords(lacks),
  ...('words' in event ? { words: event.words } : {}),
  ...('to' in event ? { to: event.to } : {}),
  ...('key' in event ? { clock: CLOCKS[event.key] } : {}),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const handlers = ({ parties }: OmissionContext): Recipient => ({ party: parties.supervising, role: 'filingReviewer' });
const head = ({ parties }: OmissionContext): Recipient => ({ party: parties.supervising, role: 'reviewHead' });
/** An authority that is not here hears by the post of the supervising body. */
const authority = (context: OmissionContext): Recipient[] =>
  context.isAuthorityHere
    ? [
        { party: context.parties.desk, role: 'liaison' },
        { party: context.parties.desk, role: 'filingClerk' },
      ]
    : [handlers(context)];

const to =
  (recipients: (context: OmissionContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): OmissionEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key. */
export const tell = {
  authority: to(authority),
  supervising: to((context) => [handlers(context), head(context)]),
  everybody: to((context) => [...authority(context), ...(context.isAuthorityHere ? [handlers(context)] : []), head(context)]),
};
