import { createHash } from 'node:crypto';
import type { Content, FileRole } from '@fashen/exchange';
import { EvidenceRepository, FileRepository, type Sql } from '@fashen/persistence';

/** The same step makes the same package each time it is asked for: its id comes from the step (RFC 9562, version 8). */
export function packageId(step: string): string {
  const hex = createHash('sha256').update(`package of ${step}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** A file out of the store. */
export async function contentOf(sql: Sql, { role, name, sha256 }: { role: FileRole; name: string; sha256: string }): Promise<Content> {
  const files = new FileRepository(sql);
  const stored = await files.find(sha256);
  if (!stored) throw new Error(`The file ${sha256} is not there`);
  return { role, name, mediaType: stored.mediaType, bytes: await files.read(sha256) };
}

/** A scan that lies with the document. */
export async function scanContent(sql: Sql, id: string, role: FileRole): Promise<Content> {
  const scan = await new EvidenceRepository(sql).find(id);
  if (!scan) throw new Error(`The evidence ${id} is not there`);
  return contentOf(sql, { role, name: scan.fileName, sha256: scan.fileSha256 });
}
