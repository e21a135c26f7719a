import { SearchIndex, type SqlStore } from '@fashen/persistence';

const DOCUMENTS_AT_ONCE = 50;

/** Builds the index of all documents anew, those that changed last at its end, in pieces, each a transaction. */
export async function rebuildSearch(store: SqlStore): Promise<void> {
  for (let place: { updatedAt: string; id: string } | undefined = { updatedAt: '', id: '' }; place; ) {
    const from: { updatedAt: string; id: string } = place;
    place = await store.transaction(async ({ sql }) => {
      const index = new SearchIndex(sql);
      const documents = await index.documentsAfter(from, DOCUMENTS_AT_ONCE);
      for (const { id } of documents) await index.keep(id);
      return documents.at(-1);
    });
  }
}
