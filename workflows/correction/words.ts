import type { Words } from '@fashen/domain';
import type { AnswerKind, DeadlineKey, Outcome } from './context.js';
import type { NoteKind } from './effects.js';

/** What each answer is called. */
export const ANSWER_WORDS = {
  amend: { zh: '修改', en: 'amend' },
  repeal: { zh: '废止', en: 'repeal' },
  stopApplying: { zh: '自行停止执行', en: 'stop applying it' },
  disagree: { zh: '不同意', en: 'disagree' },
} as const satisfies Record<AnswerKind, Words>;

/** How a correction comes out. */
export const OUTCOME_WORDS = {
  amended: { zh: '已修改', en: 'amended' },
  repealed: { zh: '已废止', en: 'repealed' },
  applicationStopped: { zh: '制定机关已自行停止执行', en: 'the authority applies it no more' },
  suspended: { zh: '有权机关决定停止执行', en: 'the competent authority stopped its application' },
  changed: { zh: '有权机关决定改变', en: 'the competent authority changed it' },
  annulled: { zh: '有权机关决定撤销', en: 'the competent authority annulled it' },
  withdrawn: { zh: '纠正意见已撤回', en: 'the order was withdrawn' },
} as const satisfies Record<Outcome, Words>;

export const CLOCK_WORDS = {
  rectify_reply: { zh: '书面答复', en: 'written answer' },
  rectify_complete: { zh: '完成纠正', en: 'completion' },
} as const satisfies Record<DeadlineKey, Words>;

/** What each entry of the exchange is called. */
export const NOTE_WORDS = {
  ...ANSWER_WORDS,
  order: { zh: '纠正意见', en: 'order' },
  proposal: { zh: '处理建议', en: 'proposal' },
  accepted: { zh: '采纳理由', en: 'reasons accepted' },
  maintained: { zh: '维持纠正意见', en: 'order maintained' },
  completion: { zh: '完成情况', en: 'completion' },
  insufficient: { zh: '未纠正到位', en: 'not put right yet' },
  escalation: { zh: '提请有权机关决定', en: 'escalated' },
  closed: { zh: '核实办结', en: 'verified and closed' },
  dropped: { zh: '不予发出', en: 'no order issued' },
  withdrawn: { zh: '撤回纠正意见', en: 'order withdrawn' },
  suspended: { zh: '决定停止执行', en: 'application stopped' },
  changed: { zh: '决定改变', en: 'changed' },
  annulled: { zh: '决定撤销', en: 'annulled' },
  resumed: { zh: '决定恢复执行', en: 'application resumed' },
} as const satisfies Record<NoteKind, Words>;
