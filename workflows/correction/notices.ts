import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  proposed: {
    zh: '对《{title}》的纠正意见已提出，请审定是否发出。',
    en: 'A correction of “{title}” was proposed; please decide whether to order it.',
  },
  notIssued: { zh: '对《{title}》的纠正意见不予发出：{reason}', en: 'No correction of “{title}” is ordered: {reason}' },
  ordered: {
    zh: '《{title}》须纠正，纠正通知已于{receivedOn}收到，请在期限内书面答复并完成纠正。',
    en: '“{title}” has to be corrected; the order was received on {receivedOn}. Please answer in writing and put it right in time.',
  },
  answered: { zh: '制定机关对《{title}》的纠正意见已答复：{answer}。', en: 'The authority has answered on “{title}”: {answer}.' },
  completed: {
    zh: '制定机关报告《{title}》已完成纠正，请核实。',
    en: 'The authority reports that “{title}” is put right; please verify it.',
  },
  insufficient: { zh: '《{title}》经核实未纠正到位：{reason}', en: '“{title}” is not put right yet: {reason}' },
  maintained: {
    zh: '对《{title}》的纠正意见予以维持，通知已于{receivedOn}收到，请执行并答复。',
    en: 'The order on “{title}” is maintained; it was received on {receivedOn}. Please carry it out and answer.',
  },
  decisionProposed: { zh: '《{title}》纠正的处理建议已提出，请决定。', en: 'What to do about “{title}” was proposed; please decide.' },
  escalated: {
    zh: '《{title}》未按要求纠正，提请有权机关决定：{reason}',
    en: '“{title}” was not put right and goes to the competent authority: {reason}',
  },
  suspended: {
    zh: '有权机关决定停止执行《{title}》{clauses}，停止期间不得引用。',
    en: 'The competent authority has stopped the application of “{title}” {clauses}; it may not be cited meanwhile.',
  },
  changed: { zh: '有权机关决定改变《{title}》{clauses}。', en: 'The competent authority has changed “{title}” {clauses}.' },
  annulled: { zh: '有权机关决定撤销《{title}》{clauses}。', en: 'The competent authority has annulled “{title}” {clauses}.' },
  resumed: { zh: '有权机关决定恢复执行《{title}》{clauses}。', en: 'The competent authority lets “{title}” {clauses} apply again.' },
  doneWhileEscalated: {
    zh: '提请决定的《{title}》已经修改或者废止，请有权机关一并考虑。',
    en: '“{title}”, which was escalated, was amended or repealed meanwhile; the competent authority takes it into account.',
  },
  doneWhileSuspended: {
    zh: '停止执行的《{title}》已经修改或者废止，请有权机关决定是否恢复执行。',
    en: '“{title}”, whose application is stopped, was amended or repealed; the competent authority decides whether it applies again.',
  },
  closed: { zh: '《{title}》的纠正经核实办结：{outcome}。', en: 'The correction of “{title}” is verified and closed: {outcome}.' },
  withdrawn: { zh: '对《{title}》的纠正意见已经撤回。', en: 'The order on “{title}” was withdrawn.' },
  clockNear: { zh: '《{title}》纠正的期限将届满：{clock}。', en: 'A period for “{title}” is about to end: {clock}.' },
  clockPassed: {
    zh: '《{title}》纠正的期限已届满：{clock}。监督机关可以提请有权机关决定。',
    en: 'A period for “{title}” is over: {clock}. The matter may go to the competent authority.',
  },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
