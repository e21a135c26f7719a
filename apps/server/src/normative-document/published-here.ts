import type { TextHash } from '@fashen/domain';
import {
  DocumentNumberRepository,
  PublicationRepository,
  ReviewFactsRepository,
  type Sql,
  UnifiedNumberRepository,
  ValidityRepository,
} from '@fashen/persistence';
import type { PublishedHere } from '@fashen/workflow-normative-document';

/** What the register holds for a document that was registered by hand; null once a life has put its publication on record. */
export async function publishedHere(sql: Sql, document: string): Promise<PublishedHere | null> {
  await new ReviewFactsRepository(sql).lockDocument(document);
  const publication = await new PublicationRepository(sql).ofDocument(document);
  const number = publication && (await new UnifiedNumberRepository(sql).ofProcess(publication.process));
  if (!publication || !number) return null;
  const isOnRecord = (await new ValidityRepository(sql).events(document)).some(({ kind }) => kind === 'published');
  if (isOnRecord) return null;
  const { process, version, textHash, publishedOn, effectiveOn } = publication;
  return {
    registration: process,
    version,
    textHash: textHash as TextHash,
    unifiedNumber: number.number,
    documentNumber: (await new DocumentNumberRepository(sql).ofProcess(process)) ?? null,
    publishedOn,
    effectiveOn,
  };
}
