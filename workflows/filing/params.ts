import { dateIn, type IsoDate } from '@fashen/domain';
import type { FilingContext } from './context.js';
import type { FilingEffects, StepKind } from './effects.js';
import type { EventNamed, FilingEvent } from './events.js';
import { periodOf } from './period.js';

type Here = { context: FilingContext };
type Any = Here & { event: FilingEvent };
type At<K extends FilingEvent['type']> = Here & { event: EventNamed<K> };

const wordsIn = (event: FilingEvent): readonly string[] => {
  switch (event.type) {
    case 'receiverDeferred':
      return event.missing;
    case 'receiverAsked':
      return event.questions;
    case 'enterDeferral':
      return [event.missing];
    case 'enterQuestions':
      return [event.questions];
    case 'enterOpinion':
      return [event.words];
    case 'reportStopped':
      return [event.words, ...event.clauses];
    case 'enterCorrection':
      return event.words === undefined ? [] : [event.words];
    case 'explain':
      return [event.text];
    case 'receiverRefused':
    case 'enterRefusal':
      return [event.reason];
    default:
      return [];
  }
};
const scanIn = (event: FilingEvent): string | null => {
  if ('scan' in event) return event.scan;
  return 'proof' in event ? (event.proof ?? null) : null;
};
const dayIn = (event: FilingEvent): IsoDate => {
  if ('on' in event) return event.on;
  return 'submittedOn' in event ? event.submittedOn : dateIn(event.at);
};

/** What the effects of the table carry. The context is the one after `remember`, but for what closes a period. */
export const params = {
  row: ({ context }: Here): FilingEffects['insertFiling'] => {
    const { basis: _, decision: __, ...row } = context;
    return row;
  },
  step:
    (kind: StepKind) =>
    ({ context, event }: Any): FilingEffects['insertStep'] => ({
      kind,
      on: dayIn(event),
      number:
        kind === 'submitted' || kind === 'supplemented' ? context.reportNumber : kind === 'registered' ? context.registerNumber : null,
      scan: scanIn(event),
      words: wordsIn(event),
      due: 'dueOn' in event ? (event.dueOn ?? null) : null,
    }),
  metOn: ({ context }: Here): FilingEffects['insertStep'] => ({
    kind: 'countedAsMet',
    on: context.publishedOn,
    number: null,
    scan: null,
    words: context.basis === null ? [] : [context.basis.source],
    due: null,
  }),
  number: ({ event }: At<'draftReport'>): FilingEffects['insertReportNumber'] => ({ number: event.number }),
  report: ({ event }: At<'draftReport'>): FilingEffects['renderReport'] => ({
    number: event.number,
    signedOn: event.signedOn,
    gapReason: event.gapReason ?? null,
    lateReason: event.lateReason ?? null,
  }),
  package: ({ context, event }: At<'submit' | 'supplement'>): FilingEffects['makePackage'] => ({
    document: context.document,
    round: context.round,
    submittedOn: event.submittedOn,
    textHash: context.textHash,
    number: context.reportNumber ?? '',
    files: event.facts.materials.files,
  }),
  open: ({ context }: Here): FilingEffects['openDeadline'] => ({ key: periodOf(context.receiver), from: context.publishedOn }),
  openFix: ({ context }: Here): FilingEffects['openDeadline'] => ({ key: 'filing_fix', from: context.deferredOn! }),
  close:
    (how: 'met' | 'stopped') =>
    ({ context, event }: Any): FilingEffects['closeDeadline'] => ({ key: context.clock!, how, on: dayIn(event) }),
  review: ({ context }: Here): FilingEffects['openProcess'] => {
    const { document, process, receiver, parties, version, textHash, submittedOn, occasion } = context;
    return {
      workflow: 'filing-review',
      input: {
        document,
        filing: process,
        receiver: receiver.party,
        submitter: parties.submitter,
        version,
        textHash,
        receivedOn: submittedOn,
        package: context.package,
        occasion,
      },
      ifRefused: 'reviewNotOpened',
    };
  },
  supplement: ({ context }: Here): FilingEffects['tellProcess'] => ({
    process: context.review!,
    event: { type: 'supplementSubmitted', package: context.package! },
  }),
  explanation: ({ context, event }: At<'explain'>): FilingEffects['tellProcess'] => ({
    process: context.review!,
    event: { type: 'explanationGiven', text: event.text, evidence: event.evidence ?? [] },
  }),
};
