import { z } from 'zod';
import { name, words } from './fields.js';

/** One point of the opinion; what it rests on is named, or it is no legal opinion. */
export const point = z.strictObject({
  clause: name('所涉条款', 'Place in the paper').optional(),
  text: words('意见', 'What is said of it'),
  basis: z.array(name('法律依据', 'Legal basis')).min(1).max(20).meta({ title: '法律依据', description: 'At least one for every point' }),
  suggestion: words('修改建议', 'Suggestion').optional(),
});

export type Point = z.output<typeof point>;
