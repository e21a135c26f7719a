import type { TextHash } from '@fashen/domain';
import { DocumentRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import { latestEntry } from './version-entry.js';

/** The newest version of a document, as the workflows that go on with it ask for it. */
export type NewestText = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: string;
  profile: string;
  uploadedBy: string;
};

/** Takes the lock on the document: a version that comes in now waits until this step has ended. */
export async function newestText({ sql }: Pick<SqlTx, 'sql'>, subject: string): Promise<NewestText | null> {
  await new ReviewFactsRepository(sql).lockDocument(subject);
  const document = await new DocumentRepository(sql).find(subject);
  const version = await latestEntry(sql, subject);
  if (!document || !version) return null;
  return {
    version: version.id,
    textHash: version.textHash as TextHash,
    title: version.title,
    draftingParty: document.draftingParty,
    profile: document.profile,
    uploadedBy: version.createdBy,
  };
}
