import { BODIES, type Body, FILED_BY, type FiledBy } from '@fashen/domain';
import { field, type InputOf, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { FilingFacts } from './facts.js';
import { LAW } from './law.js';
import { OCCASIONS } from './words.js';

const { oneOf } = field;
const id = (title: string, description: string) => z.string().trim().min(1).max(300).meta({ title, description });

/** A publication opens one for each receiver of its way; nobody opens one by hand. */
export const open = {
  label: { zh: '启动备案', en: 'open a filing' },
  by: 'system',
  payload: z.strictObject({
    document: id('文件', 'Document'),
    spine: id('全程', 'Life of the document, which hears how it stands').nullable(),
    receiver: z
      .strictObject({
        body: z.enum(Object.keys(BODIES) as [Body, ...Body[]]),
        party: z.string().min(1).nullable(),
        name: z.string().min(1).max(200),
      })
      .meta({ title: '接收机关', description: 'The one receiver of this filing' }),
    filedBy: z
      .enum(Object.keys(FILED_BY) as [FiledBy, ...FiledBy[]])
      .meta({ title: '报送方式', description: 'How the receiver comes to have it' }),
    occasion: oneOf(OCCASIONS, '备案事由', 'What happened to the document'),
    version: id('文本版本', 'Version that was published'),
    textHash: z.templateLiteral(['t1:', z.string().min(1)]).meta({ title: '文本哈希', description: 'Hash of the text that was published' }),
    publishedOn: field.day('公布日期', 'Day from which the period runs'),
    decision: id('决定', 'Evidence: scan of a decision that was taken outside').nullable(),
  }),
  facts: ['submitter'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.filing,
} satisfies StartSpec<FilingFacts>;

/** The machine's input: what the publication says, and what the engine sets. */
export type OpenInput = InputOf<typeof open, FilingFacts>;
