import type { DispatchedHandler } from '@fashen/engine';
import { draftingStatement } from '@fashen/official-documents';
import type { DraftingContext, DraftingEffects } from '@fashen/workflow-drafting';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { statementFacts } from './papers.js';

/** F1 起草说明. */
export function renderStatement({ store, clock, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no drafting ${effect.process}`);
    const context = process.context as unknown as DraftingContext;
    const written = effect.params as DraftingEffects['renderStatement'];
    await producer.produceUnnumbered(effect, {
      document: context.document,
      profile: context.profile,
      title: '起草说明',
      facts: async ({ sql }) => paperOf(draftingStatement, await statementFacts(sql, context, written)),
    });
  };
}
