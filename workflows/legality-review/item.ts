import { CHECK_ITEM_WORDS, WEIGHTS, type Words } from '@fashen/domain';
import { field } from '@fashen/engine';
import { z } from 'zod';

/** What an item of an opinion is about; the sections of part four of the opinion. */
export const ITEM_KINDS = {
  authority: { zh: '制定主体', en: 'enacting body' },
  powers: { zh: '制定权限', en: 'powers' },
  procedure: { zh: '制定程序', en: 'procedure' },
  content: { zh: '文件内容', en: 'content' },
  fairCompetition: { zh: '公平竞争', en: 'fair competition' },
  form: { zh: '形式规范', en: 'form' },
} as const satisfies Record<string, Words>;
export type ItemKind = keyof typeof ITEM_KINDS;

export const weight = field.oneOf(WEIGHTS, '意见性质', 'Weight: must change, or advice');
export const checkItem = field
  .numberOf(CHECK_ITEM_WORDS, '审查要点', 'Which of the seven check items, 1 to 7')
  .meta({ choices: 'checkItems' });
export const anchor = field.suggested('clauses', '条款位置', 'Anchor of the clause');

/** The words and the weight of one opinion item: 条款位置、问题、依据、建议、性质. */
export const itemText = z.strictObject({
  anchor,
  checkItem,
  kind: field.oneOf(ITEM_KINDS, '意见类型', 'Kind'),
  problem: field.text('存在问题', 'Problem'),
  basis: field.text('法律依据', 'Legal basis'),
  suggestion: field.text('修改建议', 'Suggested text'),
  weight,
});
export type ItemText = z.output<typeof itemText>;
