import type { Words } from '@fashen/domain';
import type { SpineContext } from './context.js';
import type { Recipient, SpineEffects } from './effects.js';
import type { SpineEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: SpineContext; event: SpineEvent };
type Notify = (world: Told) => SpineEffects['notify'];

/** Every word that a notice may have a place for. */
const detailsOf = (
  { title, lastDay, publication, report, obstacles }: SpineContext,
  event: SpineEvent,
): Record<string, string | Words> => ({
  title,
  ...(lastDay === null ? {} : { lastDay }),
  ...(publication ? { number: publication.unifiedNumber ?? '—', effectiveOn: publication.effectiveOn } : {}),
  ...(report ? { outcome: report.outcome } : {}),
  obstacles: { zh: obstacles.map(({ zh }) => zh).join(''), en: obstacles.map(({ en }) => en).join(' ') },
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const to =
  (recipients: (context: SpineContext) => readonly Recipient[]) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({ to: recipients(context), message, details: detailsOf(context, event) });

const drafter = ({ parties }: SpineContext): Recipient => ({ party: parties.drafting, role: 'drafter' });
const office = ({ parties }: SpineContext): Recipient => ({ party: parties.office, role: 'generalOffice' });

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to((context) => [drafter(context)]),
  office: to((context) => [office(context)]),
  both: to((context) => [drafter(context), office(context)]),
};
