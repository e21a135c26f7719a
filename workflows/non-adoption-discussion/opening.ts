import type { Response, Weight } from '@fashen/domain';
import type { InputOf, StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { DiscussionFacts } from './facts.js';
import { id, people, words } from './fields.js';
import { LAW } from './law.js';

const weights: readonly Weight[] = ['mustChange', 'advice'];
const responses: readonly Response[] = ['adopted', 'partlyAdopted', 'notAdopted'];
const textHash = z.templateLiteral(['t1:', z.string().min(1)]);

/** A legality review hands over what was not fully adopted; nobody else opens a discussion. */
export const open = {
  label: { zh: '启动未采纳沟通', en: 'open the discussion' },
  by: 'system',
  payload: z.strictObject({
    review: id('合法性审查', 'Legality review'),
    document: id('文件', 'Document'),
    version: id('文本版本', 'Version of the text'),
    textHash: textHash.meta({ title: '文本哈希', description: 'Hash of the text that is discussed' }),
    title: id('文件标题', 'Title of the text'),
    profile: id('辖区参数', 'Policy profile'),
    parties: z.strictObject({ drafting: id('起草单位', 'Drafting department'), review: id('审查机构', 'Review body') }),
    drafters: people('起草一方人员', 'Persons of the drafting side'),
    reviewers: people('审查一方人员', 'Persons of the reviewing side'),
    handlers: people('承办人', 'Everybody who handled the review'),
    items: z
      .array(
        z.strictObject({
          id: id('意见条目', 'Item'),
          ordinal: z.int().min(1).meta({ title: '条次', description: 'Its number in the opinion' }),
          weight: z.enum(weights),
          response: z.enum(responses),
          reason: words('答复理由', 'Reason that the answer gave').nullable(),
        }),
      )
      .min(1)
      .max(300)
      .meta({
        title: '未完全采纳的意见',
        description: 'Items not fully adopted; the machine keeps none of their words, which lie with the review',
      }),
  }),
  facts: ['thirdParties', 'rounds'],
  guards: ['documentKnown'],
  subject: 'document',
  basis: LAW.statement,
} satisfies StartSpec<DiscussionFacts>;

/** The machine's input: what the review hands over, and what the engine sets. */
export type OpenInput = InputOf<typeof open, DiscussionFacts>;
