import { dateIn, type IsoDate } from '@fashen/domain';
import type { ClockKey, FilingReviewContext } from './context.js';
import type { AnswerKind, FilingReviewEffects, StepKind } from './effects.js';
import type { EventNamed, FilingReviewEvent } from './events.js';
import { questionOf } from './told.js';

type Here = { context: FilingReviewContext };
type Any = Here & { event: FilingReviewEvent };
type At<K extends FilingReviewEvent['type']> = Here & { event: EventNamed<K> };

/** The day of the legal fact: what came from outside bears its own, everything else happens now. */
const dayOf = (event: FilingReviewEvent): IsoDate => {
  if ('receivedOn' in event) return event.receivedOn;
  return 'on' in event ? event.on : dateIn(event.at);
};

function wordsIn(event: FilingReviewEvent): readonly string[] {
  switch (event.type) {
    case 'defer':
      return event.missing;
    case 'ask':
      return event.questions.map(questionOf);
    case 'explanationGiven':
    case 'enterExplanation':
      return [event.text];
    case 'correctionNotOpened':
      return event.reasons.map(({ zh }) => zh);
    default:
      return 'reason' in event && event.reason ? [event.reason] : [];
  }
}

/** 审查情况 is the reviewer's; nothing of what the last signer did is said to who filed. */
function answerWords(kind: AnswerKind, { proposal }: FilingReviewContext, event: FilingReviewEvent): readonly string[] {
  if (kind === 'opinion') return [];
  if (kind === 'noProblem') return proposal?.words ? [proposal.words] : [];
  return wordsIn(event);
}

function evidenceIn(event: FilingReviewEvent): readonly string[] {
  if (event.type === 'explanationGiven') return event.evidence;
  return 'scan' in event ? [event.scan] : [];
}

const dueIn = (event: FilingReviewEvent): IsoDate | null => {
  if (event.type === 'defer') return event.facts.fixDue.due;
  return event.type === 'ask' ? event.dueOn : null;
};

/** What the effects of the table carry. */
export const params = {
  review: ({ context }: Here): FilingReviewEffects['insertReview'] => {
    const { document, channel, filing, matter, occasion, version, textHash, reportNumber, receivedOn, parties } = context;
    const { receiver, reviewer, submitter } = parties;
    return {
      ...{ document, channel, filing, matter, occasion, version, textHash, reportNumber, receivedOn, receiver, reviewer, submitter },
      package: context.package,
    };
  },
  step:
    (kind: StepKind) =>
    ({ context, event }: Any): FilingReviewEffects['insertStep'] => ({
      kind,
      on: dayOf(event),
      words: kind === 'corrected' ? [context.corrected!] : wordsIn(event),
      number: event.type === 'register' ? (event.number ?? null) : null,
      due: dueIn(event),
      evidence: evidenceIn(event),
    }),
  /** 审查情况 that the reviewer wrote goes with the conclusion that the head approved. */
  conclusion:
    (kind: 'noProblem' | 'opinion') =>
    ({ context, event }: Any): FilingReviewEffects['insertStep'] => ({
      kind,
      on: dayOf(event),
      words: context.proposal?.words ? [context.proposal.words] : [],
      number: context.registerNumber,
      due: null,
      evidence: [],
    }),
  answer:
    (kind: AnswerKind) =>
    ({ context, event }: Any): FilingReviewEffects['renderAnswer'] => ({
      kind,
      on: dayOf(event),
      words: answerWords(kind, context, event),
      questions: event.type === 'ask' ? event.questions.map(({ clause = null, question }) => ({ clause, question })) : [],
      number: context.registerNumber,
      due: dueIn(event),
      proposal: context.proposals,
    }),
  problems: ({ context, event }: At<'proposeOpinion'>): FilingReviewEffects['insertProblems'] => ({
    proposal: context.proposals,
    problems: event.problems.map((one) => ({ ...one, suggestion: one.suggestion ?? null })),
  }),
  open:
    (key: ClockKey, from: (context: FilingReviewContext) => IsoDate) =>
    ({ context }: Here): FilingReviewEffects['openDeadline'] => ({ key, from: from(context) }),
  close:
    (key: ClockKey, how: 'met' | 'stopped') =>
    ({ event }: Any): FilingReviewEffects['closeDeadline'] => ({ key, how, on: dayOf(event) }),
  extension: ({ event }: At<'extend'>): FilingReviewEffects['extendDeadline'] => ({
    key: 'filing_review',
    amount: event.days,
    reason: event.reason ?? '',
  }),
  correction: ({ context, event }: Any): FilingReviewEffects['openProcess'] => {
    const { document, parties, process, textHash, proposal } = context;
    return {
      workflow: 'correction',
      input: {
        document,
        orderedBy: parties.reviewer,
        addressee: parties.lead,
        source: { kind: 'filingReview', process },
        grounds: [...(proposal?.grounds ?? [])],
        clauses: [...(proposal?.clauses ?? [])],
        textHash,
        receivedOn: dateIn(event.at),
        words: proposal?.words ?? '',
      },
      ifRefused: 'correctionNotOpened',
    };
  },
};
