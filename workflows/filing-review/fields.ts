import { CORRECTION_GROUNDS } from '@fashen/domain';
import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, line, oneOf, suggested, text, today } = field;
export const scan = chosen('evidence', '来件扫描件', 'Evidence: scan or file of what came in, which lies with this document');

const problem = z.strictObject({
  clause: suggested('clauses', '条款', 'Place in the text, or 全文'),
  ground: oneOf(CORRECTION_GROUNDS, '问题种类', 'Ground'),
  problem: text('存在的问题', 'What is wrong', 2000),
  basis: line('依据', 'What it is contrary to: statute and article', 500),
  suggestion: text('处理建议', 'What should be done about it', 2000).optional(),
});
export const problems = z
  .array(problem)
  .min(1)
  .max(60)
  .meta({ title: '存在的问题', description: 'Each problem with its clause and its basis' });
export type Problem = z.output<typeof problem>;

const question = z.strictObject({
  clause: suggested('clauses', '条款', 'Place in the text').optional(),
  question: text('要求说明的问题', 'What is asked', 2000),
});
export const questions = z.array(question).min(1).max(60).meta({ title: '要求说明的问题', description: 'Each question, with its clause' });
