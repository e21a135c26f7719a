import { randomUUID } from 'node:crypto';
import { DocumentFileRepository, FileRepository, type Sql, type Version, VersionRepository } from '@fashen/persistence';
import type { AcceptedFile } from './accept-file.js';
import type { Draft } from './read-draft.js';

/** Keeps a file for a document under a name that is free there. */
export async function keepFile(
  sql: Sql,
  document: string,
  file: AcceptedFile,
  at: string,
): Promise<{ fileName: string; fileSha256: string }> {
  const fileName = await new DocumentFileRepository(sql).freeName(document, file.name);
  const fileSha256 = await new FileRepository(sql).put(file.bytes, file.mediaType, at);
  return { fileName, fileSha256 };
}

/** Keeps the next version of a document: its file, its text and its clauses, in the caller's transaction. */
export async function keepVersion(
  sql: Sql,
  { document, draft, by, at }: { document: string; draft: Draft; by: string; at: string },
): Promise<Version> {
  const { title, text, textHash, clauses } = draft;
  const kept = await keepFile(sql, document, draft.file, at);
  const version = { id: randomUUID(), documentId: document, title, text, textHash, ...kept };
  return new VersionRepository(sql).append({ ...version, createdBy: by, createdAt: at }, clauses);
}
