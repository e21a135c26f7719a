import type { Words } from '@fashen/domain';

/** Who had the idea. */
export const ORIGINS = {
  department: { zh: '部门申报', en: 'a department' },
  citizen: { zh: '公民、法人和其他组织建议', en: 'citizens and organisations' },
  delegate: { zh: '人大代表建议、政协提案', en: 'delegates of the people’s congress or the consultative conference' },
  leader: { zh: '领导交办', en: 'a leader' },
} as const satisfies Record<string, Words>;
export type Origin = keyof typeof ORIGINS;

/** How a document in force stands to what is proposed. */
export const RELATIONS = {
  different: { zh: '内容不同，不重复', en: 'different, no repetition' },
  replaced: { zh: '拟由新文件代替', en: 'to be replaced by the new one' },
  merge: { zh: '内容相近，可以归并', en: 'alike, could be merged' },
  duplicate: { zh: '已有规定，重复', en: 'says it already' },
} as const satisfies Record<string, Words>;
export type Relation = keyof typeof RELATIONS;

/** What the assessor recommends. */
export const RECOMMENDATIONS = {
  plan: { zh: '建议立项', en: 'plan it' },
  refuse: { zh: '建议不予立项', en: 'do not plan it' },
} as const satisfies Record<string, Words>;
export type Recommendation = keyof typeof RECOMMENDATIONS;

/** 不予立项的理由. */
export const GROUNDS = {
  duplicate: { zh: '重复发文', en: 'it repeats what is in force' },
  merge: { zh: '应当归并', en: 'it is to be merged' },
  noPower: { zh: '超越法定职权', en: 'no power' },
  noNeed: { zh: '无制定必要', en: 'no need' },
} as const satisfies Record<string, Words>;
export type Ground = keyof typeof GROUNDS;

/** Where an item of the yearly plan comes from. */
export const ITEM_KINDS = {
  planned: { zh: '列入年度计划', en: 'in the yearly plan' },
  added: { zh: '计划外追加', en: 'added outside the plan' },
} as const satisfies Record<string, Words>;
export type ItemKind = keyof typeof ITEM_KINDS;

/** 计划调整 what may become of a line of the plan before its document is published. */
export const ADJUSTMENT_KINDS = {
  postponed: { zh: '调整完成时间', en: 'to be finished later' },
  dropped: { zh: '不再制定', en: 'dropped from the plan' },
} as const satisfies Record<string, Words>;
export type AdjustmentKind = keyof typeof ADJUSTMENT_KINDS;

/** What somebody said, as it is kept beside the history. */
export const NOTES = {
  proposed: { zh: '立项建议', en: 'proposal' },
  assessing: { zh: '开始评估', en: 'assessment begun' },
  sentBack: { zh: '退回补充', en: 'sent back' },
  supplemented: { zh: '补充说明', en: 'supplement' },
  assessed: { zh: '评估论证意见', en: 'assessment' },
  reassess: { zh: '退回重新评估', en: 'to be assessed again' },
  planned: { zh: '同意列入年度计划', en: 'planned' },
  added: { zh: '同意追加（补充论证）', en: 'added, with supplementary reasons' },
  refused: { zh: '不予立项', en: 'not planned' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
  ...ADJUSTMENT_KINDS,
} as const satisfies Record<string, Words>;
export type NoteKind = keyof typeof NOTES;
