import type { Words } from '@fashen/domain';

/** How it came to light. */
export const OMISSION_SOURCES = {
  list: { zh: '发文目录', en: 'list of papers' },
  register: { zh: '本系统登记簿', en: 'our own register' },
  objection: { zh: '异议', en: 'objection' },
  court: { zh: '司法建议、附带审查', en: 'court' },
  inspection: { zh: '督察检查', en: 'inspection' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Words>;
export type OmissionSource = keyof typeof OMISSION_SOURCES;

/** What was left out. */
export const LACKS = {
  review: { zh: '未经合法性审查', en: 'never reviewed' },
  filing: { zh: '未报送备案', en: 'never filed' },
} as const satisfies Record<string, Words>;
export type Lack = keyof typeof LACKS;

/** How it is put right. */
export const REMEDIES = {
  madeUp: { zh: '补审补备', en: 'review or filing made up' },
  amended: { zh: '修改', en: 'amended' },
  repealed: { zh: '废止', en: 'repealed' },
  stopped: { zh: '停止执行', en: 'not applied any more' },
} as const satisfies Record<string, Words>;
export type Remedy = keyof typeof REMEDIES;

/** What somebody said, as it is kept beside the history. */
export const NOTES = {
  opened: { zh: '情况', en: 'what was found' },
  explained: { zh: '说明', en: 'explanation' },
  required: { zh: '补正要求', en: 'what has to be done' },
  reported: { zh: '补正报告', en: 'what was done' },
  sentBack: { zh: '退回补正', en: 'not enough' },
  accepted: { zh: '说明成立', en: 'explanation accepted' },
  confirmed: { zh: '核实补正', en: 'verified' },
  referred: { zh: '移送', en: 'referred' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
} as const satisfies Record<string, Words>;
export type NoteKind = keyof typeof NOTES;

export const CLOCKS = {
  omission_explain: { zh: '说明期限', en: 'period to explain' },
  omission_remedy: { zh: '补正期限', en: 'period to put it right' },
} as const satisfies Record<string, Words>;

export const lacksInWords = (lacks: readonly Lack[]): Words => ({
  zh: lacks.map((lack) => LACKS[lack].zh).join('、'),
  en: lacks.map((lack) => LACKS[lack].en).join(', '),
});
