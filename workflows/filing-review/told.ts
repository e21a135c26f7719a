import { dateIn, type Words } from '@fashen/domain';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewEffects, FilingTold, Recipient } from './effects.js';
import type { EventNamed, FilingReviewEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { CORRECTED } from './words.js';

type Here = { context: FilingReviewContext };
type Told = Here & { event: FilingReviewEvent };
type At<K extends FilingReviewEvent['type']> = Here & { event: EventNamed<K> };

const obstaclesIn = (event: FilingReviewEvent): Words =>
  event.type === 'correctionNotOpened'
    ? { zh: event.reasons.map(({ zh }) => zh).join(''), en: event.reasons.map(({ en }) => en).join(' ') }
    : { zh: '', en: '' };

/** Every word that a notice may have a place for. */
const detailsOf = ({ title, corrected }: FilingReviewContext, event: FilingReviewEvent): Record<string, string | Words> => ({
  title,
  obstacles: obstaclesIn(event),
  ...(corrected === null ? {} : { outcome: CORRECTED[corrected] }),
  ...(event.type === 'defer' ? { due: event.facts.fixDue.due } : {}),
  ...(event.type === 'ask' ? { due: event.dueOn } : {}),
  ...(event.type === 'extend' ? { days: String(event.days) } : {}),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const reviewer = ({ parties }: FilingReviewContext): Recipient => ({ party: parties.reviewer, role: 'filingReviewer' });
const head = ({ parties }: FilingReviewContext): Recipient => ({ party: parties.reviewer, role: 'reviewHead' });

const to =
  (recipients: (context: FilingReviewContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): FilingReviewEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key; who filed hears it from the filing, or by paper. */
export const tell = {
  reviewer: to((context) => [reviewer(context)]),
  head: to((context) => [head(context)]),
  both: to((context) => [reviewer(context), head(context)]),
};

type SeatMoved = EventNamed<'transfer' | 'delegate' | 'addSigner' | 'appointSigner' | 'copyIn'>;
/** Whoever was named. */
export const tellNamed =
  (message: NoticeKey) =>
  ({ context, event }: Here & { event: SeatMoved }): FilingReviewEffects['notify'] => ({
    to: [{ person: 'to' in event ? event.to : event.person }],
    message,
    details: detailsOf(context, event),
  });

const telling =
  <W extends Told>(said: (world: W) => FilingTold) =>
  (world: W): FilingReviewEffects['tellFiling'] => ({ process: world.context.filing, event: said(world) });
const review = ({ context }: Here): string => context.process;

/** A question as one sentence, with its clause. */
export const questionOf = ({ clause, question }: { clause?: string | undefined; question: string }): string =>
  clause === undefined ? question : `${clause}：${question}`;

/** What the filing in this house hears. */
export const answer = {
  registered: telling((world: At<'register'>) => ({
    type: 'receiverRegistered',
    review: review(world),
    number: world.event.number ?? null,
    on: dateIn(world.event.at),
  })),
  deferred: telling((world: At<'defer'>) => ({
    type: 'receiverDeferred',
    review: review(world),
    missing: world.event.missing,
    dueOn: world.event.facts.fixDue.due,
    on: dateIn(world.event.at),
  })),
  refused: telling((world: At<'refuse'>) => ({
    type: 'receiverRefused',
    review: review(world),
    reason: world.event.reason ?? '',
    on: dateIn(world.event.at),
  })),
  asked: telling((world: At<'ask'>) => ({
    type: 'receiverAsked',
    review: review(world),
    questions: world.event.questions.map(questionOf),
    dueOn: world.event.dueOn,
    on: dateIn(world.event.at),
  })),
  noProblem: telling((world: Told) => ({ type: 'receiverFoundNoProblem', review: review(world), on: dateIn(world.event.at) })),
  opinion: telling((world: Told) => ({
    type: 'receiverIssuedOpinion',
    review: review(world),
    on: world.context.concludedOn ?? dateIn(world.event.at),
    correction: world.context.correction,
  })),
  /** Under the id of the process that corrects, or, where none does here, of this review. */
  corrected: telling((world: Told) => ({
    type: 'correctionReported',
    correction: world.context.correction ?? world.context.process,
    outcome: world.context.corrected!,
    on: world.context.correctedOn!,
  })),
};
