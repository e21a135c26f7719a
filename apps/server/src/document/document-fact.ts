import type { DocumentFact } from '@fashen/official-documents';
import { DocumentRepository, FilingRepository, PartyRepository, type Sql } from '@fashen/persistence';
import { PartyTree } from '../issuing/party-tree.js';
import { issuingOf } from '../issuing/way.js';

/** A document of the library as a paper refers to it; undefined where there is none. */
export async function documentFact(sql: Sql, id: string): Promise<DocumentFact | undefined> {
  const document = await new DocumentRepository(sql).find(id);
  if (!document) return undefined;
  const names = new Map((await new PartyRepository(sql).all()).map((party) => [party.id, party.name]));
  const { issuers } = await issuingOf(sql, await PartyTree.read(sql), document);
  const numbers = await new FilingRepository(sql).numbersOf(id);
  return {
    title: document.title,
    issuers: issuers.map((issuer) => names.get(issuer) ?? issuer),
    ...(numbers.document === null ? {} : { documentNumber: numbers.document }),
    ...(numbers.unified === null ? {} : { unifiedNumber: numbers.unified }),
  };
}
