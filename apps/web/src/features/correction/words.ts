import type { CorrectionEntry } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

export const CORRECTION = {
  title: { zh: '纠错', en: 'Corrections' },
  about: {
    zh: '自收到纠正通知之日起，答复和完成纠正各有期限。有权机关作出决定之前只作内部警示，不向社会标注。',
    en: 'Two periods run from the receipt of the order: the answer, and the completion. Until the competent authority has decided, the warning stays inside.',
  },
  none: { zh: '目前没有办理中的纠错。', en: 'No correction is under way.' },
  noneWayOut: {
    zh: '备案审查、异议审查提出的纠正意见自动列入；有关机关移送的，从文件页面启动。',
    en: 'Orders of filing and objection reviews appear here; what another authority refers is opened on the page of the document.',
  },
  noneDone: { zh: '尚无办结的纠错。', en: 'None has ended yet.' },
  total: { zh: '共 {n} 件', en: '{n} in all' },
  whole: { zh: '全文', en: 'the whole' },
  from: { zh: '提出', en: 'Ordered by' },
  to: { zh: '制定机关', en: 'To' },
  competent: { zh: '有权机关', en: 'Competent authority' },
  source: { zh: '来源', en: 'Source' },
  grounds: { zh: '理由', en: 'Grounds' },
  clauses: { zh: '条款', en: 'Clauses' },
  reply: { zh: '书面答复', en: 'Written answer' },
  completion: { zh: '完成纠正', en: 'Completion' },
  clocks: { zh: '两项期限', en: 'The two periods' },
  notRunning: { zh: '尚未起算', en: 'not running yet' },
  stopped: { zh: '不再计算', en: 'no longer runs' },
  met: { zh: '✓ 已完成', en: '✓ met' },
  missed: { zh: '■ 逾期完成', en: '■ met too late' },
  turns: { zh: '轮到谁办理', en: 'Whose turn it is' },
  nobody: { zh: '无待办事项', en: 'nobody’s' },
  receivedOn: { zh: '收到纠正通知', en: 'Order received on' },
  maintained: { zh: '已维持一次', en: 'maintained once' },
  mark: { zh: '标注', en: 'Mark' },
  since: { zh: '自 {day} 起', en: 'since {day}' },
  answer: { zh: '制定机关答复', en: 'Answer of the authority' },
  done: { zh: '纠正结果', en: 'What was done' },
  notes: { zh: '往来意见', en: 'What was said' },
  noNotes: { zh: '尚无往来意见。', en: 'Nothing was said yet.' },
  origin: { zh: '提出纠正的流程', en: 'The case that asked for it' },
  see: { zh: '查看', en: 'See it' },
  order: { zh: '纠正意见', en: 'The order' },
} satisfies Record<string, Words>;

/** Signs and words; the public sees all but the warning. */
export const MARKS: Readonly<Record<CorrectionEntry['mark']['code'], Words & { sign: string }>> = {
  none: { sign: '○', zh: '无标注', en: 'no mark' },
  warned: { sign: '▲', zh: '内部警示，未向社会标注', en: 'a warning inside, not shown to the public' },
  suspended: { sign: '■', zh: '已向社会标注：停止执行，不得援引', en: 'marked in public: application stopped, not to be cited' },
  changed: { sign: '■', zh: '已向社会标注：改变', en: 'marked in public: changed' },
  annulled: { sign: '■', zh: '已向社会标注：撤销', en: 'marked in public: annulled' },
};
