import type { Words } from '@fashen/domain';

/** What the quality of an opinion is looked at by. The seven check items are those of 国办发〔2018〕115号 二（六）; the rest is the product's. */
export const QUALITY = {
  sevenChecked: { zh: '七项审查内容齐全', en: 'all seven check items were looked at' },
  basisNamed: { zh: '依据准确、完整', en: 'the legal bases are right and complete' },
  conclusionFits: { zh: '结论与逐条意见一致', en: 'the conclusion fits the items' },
  suggestionUsable: { zh: '修改建议明确、可操作', en: 'the suggestions can be followed' },
  inTime: { zh: '在期限内完成', en: 'done in time' },
} as const satisfies Record<string, Words>;
export type QualityPoint = keyof typeof QUALITY;

/** What became of an item that the drafters had answered as adopted. */
export const ADOPTION = {
  carriedOut: { zh: '已落实', en: 'carried out' },
  partly: { zh: '部分落实', en: 'carried out in part' },
  notCarriedOut: { zh: '未落实', en: 'not carried out' },
} as const satisfies Record<string, Words>;
export type Adoption = keyof typeof ADOPTION;
