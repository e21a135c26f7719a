import { CORRECTION_GROUNDS } from '@fashen/domain';
import { field } from '@fashen/engine';
import { z } from 'zod';
import { DIVERSIONS, REFUSAL_GROUNDS, WAIVERS } from './words.js';

export const { chosen, day, text, line, today } = field;

/** Whatever is written freely is sealed before it enters an event: an official's sentence may name a person by mistake. */
export const explanation = (title: string, description: string) => text(title, `${description}. Names nobody.`);
export const ground = field.oneOf(REFUSAL_GROUNDS, '理由', 'Ground');
export const diversion = field.oneOf(DIVERSIONS, '实为', 'What it is in truth');
export const waiver = field.oneOf(WAIVERS, '理由', 'Ground');
export const publicReply = text('公开答复', 'The reply as it is published, without anybody whom it could lead to').optional();
/** As it stands over the published reply: what a person called the paper stays sealed, and the head releases these words with the reply. */
export const publicTitle = line('公开的文件名称', 'Name of a paper that is not in the library, as it is published').optional();
export const grounds = field.someOf(CORRECTION_GROUNDS, { title: '纠错原因', description: 'Grounds, one at least' });
export const clauses = z
  .array(chosen('objectionClauses', '条款', 'Clause'))
  .min(1)
  .max(50)
  .meta({ title: '应当纠正的条款', description: 'Clauses to be corrected' });

/** One entry for each sentence, in order: kept as it is or reworded, or left out. */
export const maskedSentences = z
  .array(
    z.strictObject({
      keep: field.yesNo('保留', 'Whether it stays'),
      text: text('改写为', 'The words in its place', 5_000).optional(),
    }),
  )
  .min(1)
  .max(2_000)
  .meta({ title: '逐句处理', description: 'What becomes of each sentence' });

/** Name of the key under which the free texts of a case are sealed. */
export const TEXTS = 'texts';
