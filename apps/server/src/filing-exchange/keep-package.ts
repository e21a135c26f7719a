import { randomUUID } from 'node:crypto';
import type { EvidenceKind } from '@fashen/domain';
import type { Caller } from '@fashen/engine';
import type { FileRole, PackagedFile, ReadPackage } from '@fashen/exchange';
import { EvidenceRepository, type ReceivedPackage, ReceivedPackageRepository, type Sql } from '@fashen/persistence';
import { keepFile } from '../document/keep.js';

export const ZIP = 'application/zip';

/** A package that was proven, its bytes, and who takes it in. */
export type Taken = { proven: ReadPackage; bytes: Buffer; caller: Caller; at: string };

const KINDS: Readonly<Partial<Record<FileRole, EvidenceKind>>> = { report: 'letter', answer: 'letter' };

async function keepEvidence(
  sql: Sql,
  document: string,
  { kind, title, name, mediaType, bytes }: { kind: EvidenceKind; title: string; name: string; mediaType: string; bytes: Buffer },
  { caller, at }: Taken,
): Promise<string> {
  const kept = await keepFile(sql, document, { name, bytes, mediaType, notices: [] }, at);
  const evidence = { id: randomUUID(), documentId: document, kind, title, ...kept, createdBy: caller.person, createdAt: at };
  await new EvidenceRepository(sql).insert(evidence);
  return evidence.id;
}

/** The package as it came and each file in it but the text lie with the document as evidence; its row says that it was taken in. */
export async function keepPackage(sql: Sql, document: string, taken: Taken): Promise<ReceivedPackage> {
  const { proven, bytes, caller, at } = taken;
  const { manifest, sender, receiver, signedBy, files } = proven;
  const title = `数据包（${manifest.sender.name}，签名已核验）`;
  const evidence = await keepEvidence(sql, document, { kind: 'letter', title, name: `${manifest.id}.zip`, mediaType: ZIP, bytes }, taken);
  for (const file of manifest.files) await keepPart(sql, document, { file, content: files.get(file.path) }, taken);
  const row: ReceivedPackage = {
    id: manifest.id,
    kind: manifest.kind,
    document,
    matter: manifest.matter,
    sender,
    receiver,
    fingerprint: signedBy.fingerprint,
    manifest: JSON.stringify(manifest),
    fileSha256: await sha256Of(sql, evidence),
    evidence,
    receivedBy: caller.person,
    receivedAt: at,
  };
  await new ReceivedPackageRepository(sql).insert(row);
  return row;
}

async function keepPart(
  sql: Sql,
  document: string,
  { file, content }: { file: PackagedFile; content: Buffer | undefined },
  taken: Taken,
): Promise<void> {
  if (file.role === 'text' || content === undefined) return;
  const { name, mediaType, role } = file;
  await keepEvidence(sql, document, { kind: KINDS[role] ?? 'other', title: name, name, mediaType, bytes: content }, taken);
}

async function sha256Of(sql: Sql, evidence: string): Promise<string> {
  const kept = await new EvidenceRepository(sql).find(evidence);
  if (!kept) throw new Error(`The evidence ${evidence} is not there`);
  return kept.fileSha256;
}
