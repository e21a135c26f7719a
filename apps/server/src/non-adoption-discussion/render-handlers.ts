import type { DispatchedHandler, Engine } from '@fashen/engine';
import { exchangeRecord } from '@fashen/official-documents';
import type { SqlReader } from '@fashen/persistence';
import type { DiscussionEffects } from '@fashen/workflow-non-adoption-discussion';
import { type Paper, paperOf } from '../produced-document/paper.js';
import type { DocumentProducer } from '../produced-document/producer.js';
import { type ReadDiscussion, readExchange } from './exchange.js';
import { statementPaper } from './papers/statement.js';

type Draw = (reader: SqlReader, discussion: ReadDiscussion, params: unknown) => Promise<Paper>;

/** Makes the papers of a discussion; neither takes a number of its own. */
export function renderHandlers(
  producer: DocumentProducer,
  read: Engine['read'],
): Record<'renderStatement' | 'renderExchange', DispatchedHandler> {
  const paper =
    (title: string, draw: Draw): DispatchedHandler =>
    async ({ effect }) => {
      const discussion = await read(effect.process);
      if (!discussion) throw new Error(`There is no discussion ${effect.process}`);
      const { document, profile } = discussion.context as ReadDiscussion['context'];
      const facts = (reader: SqlReader) => draw(reader, discussion, effect.params);
      await producer.produceUnnumbered(effect, { document, profile, title, facts });
    };
  return {
    renderStatement: paper('未采纳合法性审查意见的说明', (reader, discussion, params) =>
      statementPaper(reader, discussion, params as DiscussionEffects['renderStatement']),
    ),
    renderExchange: paper('合法性审查意见沟通全过程记录', async (reader, discussion, params) =>
      paperOf(exchangeRecord, await readExchange(reader, discussion, (params as DiscussionEffects['renderExchange']).endedOn)),
    ),
  };
}
