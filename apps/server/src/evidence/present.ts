import type { EvidenceView } from '@fashen/contracts';
import type { Evidence, Sql } from '@fashen/persistence';
import { presentFile } from '../document/present.js';

/** Evidence as its readers see it; the file is fetched through the document that it belongs to. */
export async function presentEvidence(sql: Sql, evidence: Evidence): Promise<EvidenceView> {
  const { id, kind, title, documentId, fileName, fileSha256, createdBy, createdAt } = evidence;
  return { id, kind, title, file: await presentFile(sql, documentId, fileName, fileSha256), createdBy, createdAt };
}
