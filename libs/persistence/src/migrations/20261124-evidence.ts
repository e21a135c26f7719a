import { defineMigration } from '../migration.js';

/** Scans of what happened outside the system, and who has been asked to act on a document, so that they go on seeing it. */
export const evidenceTables = defineMigration(2026112400012, 'EvidenceTables', () => [
  `CREATE TABLE evidence (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    file_sha256 text NOT NULL,
    file_name text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "evidence_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "evidence_file" FOREIGN KEY ("file_sha256") REFERENCES "file" ("sha256"),
    CONSTRAINT "evidence_kind_known" CHECK (kind IN ('approval', 'minutes', 'letter', 'attendance', 'delivery', 'other'))
  )`,
  'CREATE INDEX evidence_by_document ON evidence (document_id, created_at)',
  `CREATE TABLE document_asked (
    document_id text NOT NULL,
    party text NOT NULL,
    role text NOT NULL,
    person text NOT NULL,
    PRIMARY KEY (document_id, party, role, person),
    CONSTRAINT "document_asked_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  'CREATE INDEX document_asked_by_party ON document_asked (party, role)',
]);
