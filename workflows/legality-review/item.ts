import type { Words } from '@fashen/domain';
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

export const weight = z.enum(['mustChange', 'advice']).meta({ title: '意见性质', description: 'Weight: must change, or advice' });
export const checkItem = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])
  .meta({ title: '审查要点', description: 'Which of the seven check items, 1 to 7' });
export const anchor = z.string().trim().min(1).max(200).meta({ title: '条款位置', description: 'Anchor of the clause' });

const words = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });

/** The words and the weight of one opinion item: 条款位置、问题、依据、建议、性质. */
export const itemText = z.strictObject({
  anchor,
  checkItem,
  kind: z.enum(['authority', 'powers', 'procedure', 'content', 'fairCompetition', 'form']).meta({ title: '意见类型', description: 'Kind' }),
  problem: words('存在问题', 'Problem'),
  basis: words('法律依据', 'Legal basis'),
  suggestion: words('修改建议', 'Suggested text'),
  weight,
});
export type ItemText = z.output<typeof itemText>;
