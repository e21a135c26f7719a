import type { Words } from '@fashen/domain';
import { CORRECTION_OUTCOMES, DECISIONS, DIVERSIONS, REFUSAL_GROUNDS } from '@fashen/workflow-objection-review';

const OUTCOMES: Readonly<Record<string, Words>> = {
  ...REFUSAL_GROUNDS,
  ...DIVERSIONS,
  ...CORRECTION_OUTCOMES,
  lawful: DECISIONS.lawful,
  correct: DECISIONS.correct,
  lapsed: DECISIONS.lapsed,
  grouped: { zh: '合并审查', en: 'examined together with others' },
  extended: { zh: '延长答复期限', en: 'more time for the reply' },
  overdue: { zh: '逾期，仍在办理', en: 'late, still under way' },
};

/** What stands beside the kind of an answer, as people read it. */
export const outcomeWords = (outcome: string | null): Words | null => (outcome === null ? null : (OUTCOMES[outcome] ?? null));
