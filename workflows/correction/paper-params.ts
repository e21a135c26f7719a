import { dateIn, type ScrutinyDecision } from '@fashen/domain';
import type { AnswerKind, CorrectionContext, Outcome } from './context.js';
import type { CorrectionEffects } from './effects.js';
import type { CorrectionEvent } from './events.js';

type At = { context: CorrectionContext; event: CorrectionEvent };

const today = ({ event }: At) => dateIn(event.at);
const wordsIn = (event: object): string => {
  const { words, reason } = event as { words?: string; reason?: string };
  return words ?? reason ?? '';
};

/** What the papers of a case are made from. The context is the one after `remember`. */
export const papers = {
  report:
    (kind: AnswerKind | 'completion') =>
    (at: At): CorrectionEffects['renderReport'] => {
      const { context, event } = at;
      const { answer, done, doneOn, receivedOn, isAddresseeHere } = context;
      const { clauses, answeredOn } = event as { clauses?: readonly string[]; answeredOn?: string };
      return {
        kind,
        answer,
        words: wordsIn(event),
        clauses: clauses && clauses.length > 0 ? clauses : context.clauses,
        done,
        doneOn,
        receivedOn: receivedOn!,
        on: answeredOn ?? today(at),
        isOwn: isAddresseeHere,
      };
    },
  decision:
    (kind: ScrutinyDecision | 'resumed') =>
    ({ context, event }: At): CorrectionEffects['renderDecision'] => {
      const { decidedOn, number } = event as { decidedOn?: string; number?: string };
      const { by, clauses, on } = context.decision!;
      return {
        kind,
        by,
        number: number ?? null,
        words: wordsIn(event),
        clauses,
        lifts: kind === 'resumed' ? on : null,
        on: decidedOn!,
        isOwn: context.parties.competent?.isHere ?? false,
      };
    },
  closing:
    (outcome: Outcome | 'done') =>
    (at: At): CorrectionEffects['renderClosing'] => {
      const { context, event } = at;
      const { done, doneOn, decision, clauses, receivedOn } = context;
      const { decidedOn } = event as { decidedOn?: string };
      return {
        outcome: outcome === 'done' ? (done ?? 'withdrawn') : outcome,
        words: wordsIn(event),
        clauses: outcome === 'changed' || outcome === 'annulled' ? decision!.clauses : clauses,
        receivedOn: receivedOn!,
        on: (outcome === 'done' ? doneOn : decidedOn) ?? today(at),
        closedOn: today(at),
      };
    },
};
