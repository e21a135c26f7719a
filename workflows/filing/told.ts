import { dateIn, type IsoDate, type Words } from '@fashen/domain';
import type { FilingContext } from './context.js';
import type { FilingEffects, FilingOutcome, Recipient } from './effects.js';
import type { FilingEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { CORRECTED } from './words.js';

type Told = { context: FilingContext; event: FilingEvent };

const obstaclesOf = (event: FilingEvent): Words =>
  event.type === 'reviewNotOpened'
    ? { zh: event.reasons.map(({ zh }) => zh).join(''), en: event.reasons.map(({ en }) => en).join(' ') }
    : { zh: '', en: '' };

/** Every word that a notice may have a place for. */
const detailsOf = (
  { title, receiver, publishedOn, basis, corrected }: FilingContext,
  event: FilingEvent,
): Record<string, string | Words> => ({
  title,
  receiver: receiver.name,
  publishedOn,
  basis: basis?.source ?? '—',
  obstacles: obstaclesOf(event),
  ...(corrected === null ? {} : { outcome: CORRECTED[corrected] }),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const clerk = ({ parties, clerkRole }: FilingContext): Recipient => ({ party: parties.submitter, role: clerkRole });
const supervisor = ({ parties }: FilingContext): Recipient[] =>
  parties.supervisor === null ? [] : [{ party: parties.supervisor, role: 'supervisor' }];

const to =
  (recipients: (context: FilingContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): FilingEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key. What is late is told to those who watch over it as well. */
export const tell = {
  clerk: to((context) => [clerk(context)]),
  both: to((context) => [clerk(context), ...supervisor(context)]),
};

/** Receivers are told apart by the party, or by the body where it is not in the tree. */
export const keyOf = ({ party, body }: FilingContext['receiver']): string => party ?? body;

const dayOf = (event: FilingEvent): IsoDate => {
  if ('on' in event) return event.on;
  return 'submittedOn' in event ? event.submittedOn : dateIn(event.at);
};

/** The period from the publication on; a supplement has another. */
const isLate = ({ late }: FilingContext): boolean => late.some((key) => key !== 'filing_fix');

const reported = (context: FilingContext, outcome: FilingOutcome, on: IsoDate): FilingEffects['tellSpine']['event'] => ({
  type: 'filingReported',
  filing: context.process,
  receiver: keyOf(context.receiver),
  outcome,
  isLate: isLate(context),
  on,
});

/** What the life of the document hears. */
export const report =
  (outcome: FilingOutcome) =>
  ({ context, event }: Told): FilingEffects['tellSpine'] => ({ process: context.spine, event: reported(context, outcome, dayOf(event)) });
/** At the opening there is no event yet: what counts as met is so from the publication on. */
export const reportMet = ({ context }: { context: FilingContext }): FilingEffects['tellSpine'] => ({
  process: context.spine,
  event: reported(context, 'countedAsMet', context.publishedOn),
});
