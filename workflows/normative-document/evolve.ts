import type { PersonId, ValidityEnd } from '@fashen/domain';
import { BY_OFFICE, type Change, type Pending, type Publication, type SpineContext } from './context.js';
import { keptPeriod } from './declared-period.js';
import type { SpineEvent } from './events.js';
import type { TextFact } from './facts.js';
import { due, reported } from './filing-standing.js';
import { publicationOf, receiptsOf, textOf } from './published-here.js';
import { heard, marked } from './scrutiny.js';

type Named<K extends SpineEvent['type']> = Extract<SpineEvent, { type: K }>;
type Kept = Partial<SpineContext>;

const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): PersonId[] => [...new Set([...people, ...more])];

/** The newest text is the text of the document, and whoever brought it stands on the drafting side. */
const takeText = ({ drafters }: SpineContext, text: TextFact | null, more: readonly PersonId[]): Kept =>
  text ? { version: text.version, textHash: text.textHash, title: text.title, drafters: joined(drafters, ...more, text.uploadedBy) } : {};

const decides = ({ deciders }: SpineContext, { by }: { by: { person: PersonId } }): Kept => ({ deciders: joined(deciders, by.person) });
/** What was asked to be opened once more is asked without what stood against it before. */
const opens = (context: SpineContext, event: { by: { person: PersonId }; facts: { text: TextFact | null } }): Kept => ({
  ...drafts(context, event),
  obstacles: [],
});
const isNotOpened = (_: SpineContext, { reasons }: { reasons: SpineContext['obstacles'] }): Kept => ({ obstacles: reasons });
const drafts = (context: SpineContext, { by, facts }: { by: { person: PersonId }; facts: { text: TextFact | null } }): Kept =>
  takeText({ ...context, drafters: joined(context.drafters, by.person) }, facts.text, []);
const nothing = (): Kept => ({});
const ends =
  (end: ValidityEnd) =>
  (context: SpineContext, event: { by: { person: PersonId } }): Kept => ({ ...decides(context, event), end });

function takenIn(context: SpineContext, event: Named<'takeIn'>): Kept {
  const { stage, facts } = event;
  const [receipts, publication] = [receiptsOf(event, facts), publicationOf(event, facts)];
  const text = { ...takeText(context, facts.text, facts.drafters), ...textOf(event, facts) };
  const kept: Kept = { ...decides(context, event), ...text, takenInAt: stage, receipts };
  if (!publication) return kept;
  const { years = null, lastDay = null, unifiedNumber = null, documentNumber = null, publishedOn, effectiveOn } = publication;
  const { version, textHash } = { ...context, ...text };
  const published: Publication = { version, textHash, unifiedNumber, documentNumber, publishedOn, effectiveOn };
  return { ...kept, period: { years, lastDay }, unifiedNumber, publication: published };
}

/** What the drafting said; its review of fair competition is that of the text which it submitted. */
function submitted(_: SpineContext, { drafting, outcome, textHash, fairCompetition }: Named<'draftingReported'>): Kept {
  const kept: Kept = { report: { process: 'drafting', outcome }, drafting: { process: drafting, outcome } };
  if (fairCompetition === null) return kept;
  return { ...kept, fairCompetition: { conclusion: fairCompetition.conclusion, textHash } };
}
export const takesDraft = (context: SpineContext, { facts }: Named<'draftingReported'>): Kept =>
  takeText(context, facts.text, facts.drafters);

/** What three-unifieds said; only a publication with its two days is one. */
function unifieds({ filedWith }: SpineContext, event: Named<'unifiedsReported'>): Kept {
  const { outcome, version, textHash, unifiedNumber, documentNumber, publishedOn, effectiveOn } = event;
  const kept: Kept = { report: { process: 'unifieds', outcome }, unifiedNumber };
  if (outcome !== 'published' || publishedOn === null || effectiveOn === null) return kept;
  return { ...kept, publication: { version, textHash, unifiedNumber, documentNumber, publishedOn, effectiveOn }, filings: due(filedWith) };
}

const announced = ({ decision, on, ...event }: Named<'changeAnnounced'>): Pending =>
  event.kind === 'amended'
    ? { decision, on, kind: 'amended', version: event.version ?? '', lastDay: event.lastDay }
    : { decision, on, kind: event.kind };

/** The day of an announced change: an amendment gives text and period, everything else is the end. */
function reached(context: SpineContext, decision: string): Kept {
  const change = context.pending.find((one) => one.decision === decision);
  if (!change) return {};
  const pending = context.pending.filter((one) => one !== change);
  return change.kind === 'amended' ? { pending, lastDay: change.lastDay, isEvaluated: false } : { pending, end: change.kind };
}

const evolutions: { [K in SpineEvent['type']]: (context: SpineContext, event: Named<K>) => Kept } = {
  screenIn: decides,
  screenOut: decides,
  confirmPlan: (context, event) => ({
    ...decides(context, event),
    planned: { how: event.how, project: event.facts.plan.item?.process ?? null },
  }),
  takeIn: takenIn,
  recordFairCompetition: (context, event) => ({
    ...drafts(context, event),
    fairCompetition: { conclusion: event.conclusion, textHash: event.facts.text?.textHash ?? context.textHash },
  }),
  beginDrafting: (context, event) => ({ ...opens(context, event), drafting: { process: null, outcome: 'running' } }),
  draftingNotOpened: (_, { reasons }) => ({ obstacles: reasons, drafting: null }),
  draftingReported: submitted,
  exceptionEnds: nothing,
  declareChanges: (context, { changes, by }) => ({
    drafters: joined(context.drafters, by.person),
    changes: changes.map(
      ({ document, kind, version = null, lastDay = null, evaluation = null }): Change => ({ document, kind, version, lastDay, evaluation }),
    ),
  }),
  sendForReview: opens,
  applyForDeliberation: opens,
  recordSigning: (context, event) => ({
    ...decides(context, event),
    receipts: [...context.receipts, { stage: 'signing', evidence: event.evidence, occurredOn: event.occurredOn }],
  }),
  applyForRegistration: (context, event) => ({
    ...opens(context, event),
    period: keptPeriod(event, event.facts.periodInText),
  }),
  abandon: nothing,
  reviewReported: (_, { outcome }) => ({ report: { process: 'review', outcome } }),
  reviewNotOpened: isNotOpened,
  deliberationNotOpened: isNotOpened,
  registrationNotOpened: isNotOpened,
  deliberationReported: (_, { outcome }) => ({ report: { process: 'deliberation', outcome } }),
  unifiedsReported: unifieds,
  validityRecorded: (_, { lastDay }) => ({ lastDay }),
  effectReached: nothing,
  evaluationReached: nothing,
  validityEnded: () => ({ end: 'lapsed' }),
  changeAnnounced: ({ pending }, event) => ({
    pending: [...pending.filter(({ decision }) => decision !== event.decision), announced(event)],
  }),
  changeReached: (context, { decision }) => reached(context, decision),
  recordEvaluation: (context, event) => ({ ...decides(context, event), isEvaluated: true }),
  declareLapsed: ends('lapsed'),
  recordFiling: (context, event) => ({ ...decides(context, event), filed: [...context.filed, event.receiver] }),
  filingReported: (context, event) => ({ filings: reported(context, event) }),
  warnInside: (context, event) => ({ ...decides(context, event), warnings: joined(context.warnings, BY_OFFICE) }),
  liftWarning: (context, event) => ({ ...decides(context, event), warnings: [] }),
  recordSuspension: (context, event) => ({ ...decides(context, event), suspensions: joined(context.suspensions, BY_OFFICE) }),
  recordResumption: (context, event) => ({ ...decides(context, event), suspensions: [] }),
  scrutinyTold: heard,
  scrutinyDecided: marked,
  recordAnnulment: ends('annulled'),
};

/** What the context remembers of an event. */
export const evolve = (context: SpineContext, event: SpineEvent): Kept =>
  (evolutions[event.type] as (context: SpineContext, event: SpineEvent) => Kept)(context, event);
