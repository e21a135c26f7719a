import { dateIn, type IsoDate } from '@fashen/domain';
import type { ClockKey, FilingContext } from './context.js';
import type { EventNamed, FilingEvent } from './events.js';

type Change = Partial<FilingContext>;

const none = (): Change => ({});
const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const on = ({ lastFactOn }: FilingContext, day: IsoDate): Change => ({ lastFactOn: later(lastFactOn, day) });
const without = (late: readonly ClockKey[], key: ClockKey | null): readonly ClockKey[] => late.filter((one) => one !== key);

/** What was late is so by the day on which it was handed in, whenever that was entered. */
function handsIn(context: FilingContext, { submittedOn, facts }: EventNamed<'submit' | 'supplement'>): Change {
  const { clock, late } = context;
  const isLate = facts.due !== null && submittedOn > facts.due;
  return {
    ...on(context, submittedOn),
    submittedOn,
    round: context.round + 1,
    late: isLate && clock !== null ? [...without(late, clock), clock] : without(late, clock),
    clock: null,
  };
}

type Told = { on: IsoDate; review?: string; dueOn?: IsoDate | undefined };
const hears = (context: FilingContext, event: Told): Change => ({
  ...on(context, event.on),
  askedBy: event.dueOn ?? null,
  ...(event.review === undefined ? {} : { review: event.review }),
});
const isRegistered = (context: FilingContext, event: Told & { number?: string | null | undefined }): Change => ({
  ...hears(context, event),
  registeredOn: event.on,
  registerNumber: event.number ?? null,
});
const isDeferred = (context: FilingContext, event: Told): Change => ({
  ...hears(context, event),
  deferredOn: event.on,
  clock: 'filing_fix',
});

const evolutions: { [K in FilingEvent['type']]: (context: FilingContext, event: EventNamed<K>) => Change } = {
  draftReport: (_, { number, gapReason, lateReason, attachments = [] }) => ({
    reportNumber: number,
    hasGapReason: gapReason !== undefined,
    hasLateReason: lateReason !== undefined,
    attached: attachments,
  }),
  submit: handsIn,
  supplement: handsIn,
  packageMade: (_, event) => ({ package: event.package }),
  explain: (context, { at }) => ({ ...on(context, dateIn(at)), askedBy: null }),
  reportStopped: (context, event) => on(context, event.on),
  receiverRegistered: isRegistered,
  receiverDeferred: isDeferred,
  receiverRefused: hears,
  receiverAsked: hears,
  receiverFoundNoProblem: hears,
  receiverIssuedOpinion: (context, event) => ({ ...hears(context, event), correction: event.correction ?? context.correction }),
  correctionReported: (context, event) => ({ ...on(context, event.on), correction: event.correction, corrected: event.outcome }),
  reviewNotOpened: () => ({ reviewer: null }),
  enterRegistration: isRegistered,
  enterDeferral: isDeferred,
  enterRefusal: hears,
  enterQuestions: hears,
  enterNoProblem: hears,
  enterOpinion: hears,
  enterCorrection: (context, event) => ({ ...on(context, event.on), corrected: event.outcome }),
  deadlineNear: none,
  deadlinePassed: ({ late, clock }) => ({ late: clock === null ? late : [...without(late, clock), clock] }),
};

/** What the context remembers of an event. */
export const evolve = (context: FilingContext, event: FilingEvent): Change =>
  (evolutions[event.type] as (context: FilingContext, event: FilingEvent) => Change)(context, event);
