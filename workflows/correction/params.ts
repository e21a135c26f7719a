import { dateIn } from '@fashen/domain';
import type { CorrectionContext, DeadlineKey, Outcome } from './context.js';
import type { CorrectionEffects, NoteKind, ScrutinyDecided, ScrutinyTold } from './effects.js';
import type { CorrectionEvent, OpenInput } from './events.js';

type Here = { context: CorrectionContext };
type At = Here & { event: CorrectionEvent };

/** The first step's event is the machine's own and carries its input; every other was sent. */
const inputOf = ({ event }: At): OpenInput => (event as unknown as { input: OpenInput }).input;

const saidIn = (event: object) => {
  const { words, reason, clauses, evidence } = event as { words?: string; reason?: string; clauses?: readonly string[]; evidence?: string };
  return { words: words ?? reason ?? '', clauses: clauses ?? [], evidence: evidence ?? null };
};
const dayOf = (event: CorrectionEvent) => {
  const { answeredOn, decidedOn, completedOn, receivedOn } = event as { [day: string]: unknown } as Record<string, string | undefined>;
  return answeredOn ?? decidedOn ?? completedOn ?? receivedOn ?? dateIn(event.at);
};

type Closing = CorrectionEffects['closeDeadlines']['closings'][number];
const closing = ({ overdue }: CorrectionContext, key: DeadlineKey): Closing => ({ key, how: overdue.includes(key) ? 'missed' : 'stopped' });

const told =
  (kind: ScrutinyTold['kind']) =>
  (at: At): CorrectionEffects['tellLife'] => {
    const { context, event } = at;
    const on = dateIn('at' in event ? event.at : inputOf(at).at);
    return { process: context.life, event: { type: 'scrutinyTold', correction: context.process, kind, clauses: context.clauses, on } };
  };

/** What the effects of the table carry. Clocks are closed ahead of `remember`, which forgets that they ran; the rest comes after it. */
export const params = {
  opened: ({ context }: Here): CorrectionEffects['openDeadlines'] => ({ keys: context.running, from: context.receivedOn! }),
  openedAgain: ({ context }: Here): CorrectionEffects['openDeadlines'] => ({ keys: ['rectify_reply'], from: context.receivedOn! }),
  /** An answer meets the first clock, on the day on which it was given. */
  answered: ({ context, event }: At): CorrectionEffects['closeDeadlines'] => ({
    closings: context.running.filter((key) => key === 'rectify_reply').map((key) => ({ key, how: 'met' as const })),
    on: dayOf(event),
  }),
  /** What was verified meets the second, on the day on which it was done. */
  completed: ({ context, event }: At): CorrectionEffects['closeDeadlines'] => ({
    closings: context.running.map((key) => (key === 'rectify_complete' ? { key, how: 'met' as const } : closing(context, key))),
    on: context.doneOn ?? dateIn(event.at),
  }),
  ended: ({ context, event }: At): CorrectionEffects['closeDeadlines'] => ({
    closings: context.running.map((key) => closing(context, key)),
    on: dateIn(event.at),
  }),
  proposedNote: (at: At): CorrectionEffects['insertNote'] => {
    const { by, at: instant, receivedOn, ...input } = inputOf(at);
    return {
      round: 1,
      kind: 'order',
      ...saidIn(input),
      on: receivedOn ?? dateIn(instant),
      by: by.person,
      party: at.context.parties.ordering,
    };
  },
  note:
    (kind: NoteKind) =>
    ({ context, event }: At): CorrectionEffects['insertNote'] => {
      const { person, party } = event.by;
      return { round: context.round, kind, ...saidIn(event), on: dayOf(event), by: person, party };
    },
  order: ({ context }: Here): CorrectionEffects['renderOrder'] => ({
    round: context.round,
    receivedOn: context.receivedOn!,
    grounds: context.grounds,
    clauses: context.clauses,
  }),
  sourceOpened: ({ context }: Here): CorrectionEffects['tellSource'] => ({
    process: context.source.process,
    event: { type: 'correctionOpened', correction: context.process },
  }),
  sourceTold:
    (outcome: Outcome | 'done') =>
    ({ context, event }: At): CorrectionEffects['tellSource'] => ({
      process: context.source.process,
      event: {
        type: 'correctionReported',
        correction: context.process,
        outcome: outcome === 'done' ? (context.done ?? 'withdrawn') : outcome,
        on: outcome === 'done' ? (context.doneOn ?? dateIn(event.at)) : dayOf(event),
      },
    }),
  warned: told('warned'),
  cleared: told('cleared'),
  /** 自行停止执行 leaves the clause in the text: the warning inside stays. */
  corrected: (at: At): CorrectionEffects['tellLife'] => told(at.context.done === 'applicationStopped' ? 'kept' : 'cleared')(at),
  /** Of 恢复执行, and of what takes the place of a suspension, the clauses are those of the decision that stood. */
  decided:
    (kind: ScrutinyDecided['kind']) =>
    ({ context, event }: At): CorrectionEffects['tellLife'] => {
      const { words, evidence } = saidIn(event);
      return {
        process: context.life,
        event: {
          type: 'scrutinyDecided',
          correction: context.process,
          kind,
          clauses: context.decision!.clauses,
          on: dayOf(event),
          basis: words,
          decidedBy: context.decision!.by,
          evidence: evidence!,
        },
      };
    },
  ban: ({ context }: Here): CorrectionEffects['banCitation'] => ({
    document: context.document,
    textHash: context.textHash,
    decision: context.decision!.kind,
    clauses: context.decision!.clauses,
  }),
  lift: ({ context }: Here): CorrectionEffects['liftBans'] => ({
    document: context.document,
    decision: context.decision!.kind,
    clauses: context.decision!.clauses,
  }),
};
