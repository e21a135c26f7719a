import type { Words } from '@fashen/domain';
import type { CorrectionContext } from './context.js';
import type { CorrectionEffects, Recipient } from './effects.js';
import type { CorrectionEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { ANSWER_WORDS, CLOCK_WORDS, OUTCOME_WORDS } from './words.js';

type Told = { context: CorrectionContext; event: CorrectionEvent };

const WHOLE: Words = { zh: '全文', en: 'as a whole' };
const clausesOf = ({ decision }: CorrectionContext): Words => {
  const places = (decision?.clauses ?? []).join('、');
  return places === '' ? WHOLE : { zh: places, en: places };
};

/** Every word that a notice may have a place for. */
const detailsOf = (context: CorrectionContext, event: CorrectionEvent): Record<string, string | Words> => ({
  title: context.title,
  clauses: clausesOf(context),
  ...(context.receivedOn === null ? {} : { receivedOn: context.receivedOn }),
  ...(context.answer === null ? {} : { answer: ANSWER_WORDS[context.answer] }),
  ...(context.done === null ? {} : { outcome: OUTCOME_WORDS[context.done] }),
  ...('key' in event ? { clock: CLOCK_WORDS[event.key] } : {}),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

/** Both desks of the ordering body: it is one or the other that handles, by where the order comes from. */
const handlers = ({ parties, source }: CorrectionContext): Recipient => ({
  party: parties.ordering,
  role: source.kind === 'objection' ? 'objectionHandler' : 'filingReviewer',
});
const head = ({ parties }: CorrectionContext): Recipient => ({ party: parties.ordering, role: 'reviewHead' });
const authority = ({ parties, isAddresseeHere }: CorrectionContext): Recipient[] =>
  isAddresseeHere
    ? [
        { party: parties.desk, role: 'liaison' },
        { party: parties.desk, role: 'generalOffice' },
      ]
    : [];
const competent = ({ parties }: CorrectionContext): Recipient[] =>
  parties.competent === null || !parties.competent.isHere
    ? []
    : [
        { party: parties.competent.party, role: 'signatory' },
        { party: parties.competent.desk, role: 'generalOffice' },
      ];

const to =
  (recipients: (context: CorrectionContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): CorrectionEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key. */
export const tell = {
  head: to((context) => [head(context)]),
  ordering: to((context) => [handlers(context), head(context)]),
  authority: to((context) => [...authority(context), handlers(context)]),
  competent: to((context) => [...competent(context), ...authority(context), handlers(context)]),
  everybody: to((context) => [handlers(context), head(context), ...authority(context), ...competent(context)]),
};
