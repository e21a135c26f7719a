import type { DispatchedHandler } from '@fashen/engine';
import { submissionLetter } from '@fashen/official-documents';
import type { DraftingContext, DraftingEffects } from '@fashen/workflow-drafting';
import { paperOf } from '../produced-document/paper.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { submissionFacts } from './papers.js';

/** F2 送审函, once the draft was submitted. */
export function renderSubmission({ store, clock, read }: HandlerServices): DispatchedHandler {
  const producer = new DocumentProducer(store, clock);
  return async ({ effect }) => {
    const process = await read(effect.process);
    if (!process) throw new Error(`There is no drafting ${effect.process}`);
    const context = process.context as unknown as DraftingContext;
    const given = effect.params as DraftingEffects['renderSubmission'];
    await producer.produceUnnumbered(effect, {
      document: context.document,
      profile: context.profile,
      title: '送审函',
      facts: async ({ sql }) => paperOf(submissionLetter, await submissionFacts(sql, context, given)),
    });
  };
}
