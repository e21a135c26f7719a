import type { DispatchedHandler } from '@fashen/engine';
import { draftingStatement } from '@fashen/official-documents';
import { MaterialRepository, ProducedDocumentRepository } from '@fashen/persistence';
import type { DraftingEffects } from '@fashen/workflow-drafting';
import type { HandlerServices } from '../workflow/services.js';

/** The statement that was written last goes with the draft as it was produced; one that the drafters handed in after it stays in its place. */
export function fileStatement({ store, clock }: HandlerServices): DispatchedHandler {
  return async ({ effect }) => {
    const { document, by } = effect.params as DraftingEffects['fileStatement'];
    await store.transaction(async ({ sql }) => {
      const produced = await new ProducedDocumentRepository(sql).ofProcess(effect.process);
      const statement = produced.findLast(({ form }) => form === draftingStatement.form);
      if (!statement) throw new Error(`The drafting ${effect.process} has produced no statement`);
      const materials = new MaterialRepository(sql);
      const held = (await materials.ofDocument(document)).filter(({ kind }) => kind === 'draftingStatement');
      if (held.some(({ id, createdAt }) => id === effect.id || createdAt > statement.createdAt)) return;
      const { fileSha256, fileName } = statement;
      const material = { id: effect.id, documentId: document, kind: 'draftingStatement', fileSha256, fileName, declaration: null } as const;
      await materials.insert({ ...material, createdBy: by, createdAt: clock.now() });
    });
  };
}
