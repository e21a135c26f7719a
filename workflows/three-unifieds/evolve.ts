import { dateIn, type PersonId } from '@fashen/domain';
import { actorOf } from '@fashen/workflow-approval';
import type { UnifiedContext } from './context.js';
import { effectiveDay, submittedBy } from './effect-day.js';
import type { EventNamed, UnifiedEvent } from './events.js';
import type { ClockKey } from './facts.js';

type Change = Partial<UnifiedContext>;

const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): readonly PersonId[] => [...new Set([...people, ...more])];
const registeredBy = ({ registrars }: UnifiedContext, { by }: UnifiedEvent): Change => ({ registrars: joined(registrars, by.person) });
const stopped = { running: [] as readonly ClockKey[] };
const none = (): Change => ({});

/** The newest text takes the place of the one that was sent back; a reason that was given for its date was for that text. */
function applyAgain(context: UnifiedContext, { facts, by, ...given }: EventNamed<'applyAgain'>): Change {
  const { text, drafters, clocks } = facts;
  if (!text) return {};
  const isDrafting = by.role !== 'generalOffice';
  return {
    version: text.version,
    textHash: text.textHash,
    title: text.title,
    effect: { on: given.effectiveOn ?? null, isAtOnce: given.takesEffectAtOnce },
    explainer: given.explainer ?? context.explainer,
    drafters: joined(context.drafters, ...drafters, text.uploadedBy, ...(isDrafting ? [by.person] : [])),
    appliedOn: given.appliedOn,
    submission: submittedBy(facts.submission, given.appliedOn),
    registeredOn: null,
    gapExemption: null,
    running: clocks.filter((key) => key === 'register'),
  };
}

const evolutions: { [K in UnifiedEvent['type']]: (context: UnifiedContext, event: EventNamed<K>) => Change } = {
  applyAgain,
  withdraw: () => stopped,
  register: (context, event) => ({
    ...registeredBy(context, event),
    registeredOn: dateIn(event.at),
    running: event.facts.clocks.filter((key) => key === 'to_publish'),
  }),
  unifiedNumberAssigned: (_, { number }) => ({ unifiedNumber: number }),
  sendBack: (context, event) => ({ ...registeredBy(context, event), ...stopped }),
  refuse: (context, event) => ({ ...registeredBy(context, event), ...stopped }),
  enterDocumentNumber: (_, { number }) => ({ documentNumber: number }),
  publish: (context, event) => ({
    ...registeredBy(context, event),
    publishedOn: event.publishedOn,
    effectiveOn: effectiveDay(context.effect, event.publishedOn, event.facts.effectGap),
    ...stopped,
  }),
  sendBackForDate: (context, event) => ({ ...registeredBy(context, event), ...stopped }),
  recordStatutoryReason: (_, event) => {
    const { decidedBy, scan } = actorOf(event);
    return { gapExemption: { ground: event.ground, decidedBy, scan } };
  },
  stopPublication: (context, event) => ({ ...registeredBy(context, event), ...stopped }),
  issueErratum: (context, event) => ({ ...registeredBy(context, event), errata: context.errata + 1 }),
  archive: registeredBy,
  deadlineNear: none,
  deadlinePassed: ({ overdue }, { key }) => ({ overdue: [...new Set([...overdue, key as ClockKey])] }),
};

/** What the context remembers of an event. */
export const evolve = (context: UnifiedContext, event: UnifiedEvent): Change =>
  (evolutions[event.type] as (context: UnifiedContext, event: UnifiedEvent) => Change)(context, event);
