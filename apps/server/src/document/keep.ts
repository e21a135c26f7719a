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

export async function keepVersion(
  sql: Sql,
  { document, draft, by, at }: { document: string; draft: Draft; by: string; at: string },
): Promise<Version> {
  const { title, text, textHash, outline } = draft;
  const kept = await keepFile(sql, document, draft.file, at);
  const version = { id: randomUUID(), documentId: document, title, text, textHash, outline: JSON.stringify(outline), ...kept };
  return new VersionRepository(sql).append({ ...version, createdBy: by, createdAt: at });
}
