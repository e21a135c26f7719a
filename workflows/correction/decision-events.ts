import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { CorrectionFacts } from './facts.js';
import { clauses, line, scan, today, words } from './fields.js';
import { LAW } from './law.js';
import { decisionFits } from './payload-checks.js';

/**
 * Somebody of the competent authority enters what it decided, with the decision's scan; the ordering body does where nobody of that
 * authority signs in. Nobody who made the document, ordered its correction or handled it.
 */
const deciding = {
  by: ['signatory', 'generalOffice', 'filingReviewer', 'objectionHandler', 'reviewHead'],
  duties: ['forCompetent', 'notActed', 'notInCase'],
  check: decisionFits,
  facts: ['acted', 'evidence', 'anchors'],
  basis: LAW.competent,
} as const;

const decision = {
  decidedOn: today('决定日期', 'Day of the decision'),
  number: line('决定文号', 'Number of the decision').optional(),
  words: words('决定内容和依据', 'What was decided, and what it rests on'),
  evidence: scan,
} as const;
const concerned = (title: string, description: string) => clauses.meta({ title, description });

/** What the competent authority decides; only this is marked in public and bans the citation (G9). */
export const decisionEvents = defineEvents<CorrectionFacts>()({
  decideSuspension: {
    ...deciding,
    label: { zh: '决定停止执行', en: 'decide: stop its application' },
    payload: z.strictObject({ ...decision, clauses: concerned('停止执行的条款', 'Clauses that are stopped; none: the whole document') }),
  },
  decideChange: {
    ...deciding,
    label: { zh: '决定改变', en: 'decide: change it' },
    payload: z.strictObject({
      ...decision,
      clauses: clauses.min(1).meta({ title: '改变的条款', description: 'Clauses that do not hold any more as they stand' }),
    }),
  },
  decideAnnulment: {
    ...deciding,
    label: { zh: '决定撤销', en: 'decide: annul it' },
    payload: z.strictObject({ ...decision, clauses: concerned('撤销的条款', 'Clauses that are annulled; none: the whole document') }),
  },
  decideWithdrawal: {
    ...deciding,
    label: { zh: '决定不停止执行、不改变、不撤销', en: 'decide: it is neither stopped, changed nor annulled' },
    payload: z.strictObject(decision),
  },
  decideResumption: {
    ...deciding,
    label: { zh: '决定恢复执行', en: 'decide: it applies again' },
    payload: z.strictObject(decision),
  },
});
