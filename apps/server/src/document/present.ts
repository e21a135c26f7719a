import type { DocumentEntry, FileView, MaterialView, VersionView } from '@fashen/contracts';
import { type Document, FileRepository, type Material, PartyRepository, type Sql, type VersionEntry } from '@fashen/persistence';

const named = async (sql: Sql, party: string): Promise<{ id: string; name: string }> => {
  const found = await new PartyRepository(sql).find(party);
  return { id: party, name: found?.name ?? party };
};

/** A document as lists show it. */
export async function presentEntry(sql: Sql, document: Document): Promise<DocumentEntry> {
  const { id, title, kind, profile, createdAt } = document;
  const draftingParty = await named(sql, document.draftingParty);
  const reviewAuthority = await named(sql, document.reviewAuthority);
  return { id, title, kind: kind as DocumentEntry['kind'], draftingParty, reviewAuthority, profile, createdAt };
}

export async function presentFile(sql: Sql, document: string, name: string, sha256: string): Promise<FileView> {
  const file = await new FileRepository(sql).find(sha256);
  if (!file) throw new Error(`A row of document ${document} refers to the file ${sha256}, which is not there`);
  const href = `/api/documents/${encodeURIComponent(document)}/files/${encodeURIComponent(name)}`;
  return { name, href, size: file.size, mediaType: file.mediaType, sha256 };
}

export async function presentVersion(sql: Sql, version: VersionEntry): Promise<VersionView> {
  const { id, ordinal, title, textHash, createdBy, createdAt } = version;
  return {
    id,
    ordinal,
    title,
    textHash,
    file: await presentFile(sql, version.documentId, version.fileName, version.fileSha256),
    createdBy,
    createdAt,
  };
}

export async function presentMaterial(sql: Sql, material: Material): Promise<MaterialView> {
  const { id, kind, declaration, createdBy, createdAt, documentId, fileName, fileSha256 } = material;
  const file = fileName !== null && fileSha256 !== null ? await presentFile(sql, documentId, fileName, fileSha256) : null;
  return { id, kind, file, declaration, createdBy, createdAt };
}
