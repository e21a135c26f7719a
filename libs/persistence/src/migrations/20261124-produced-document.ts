import { defineMigration } from '../migration.js';

/** Official documents that were made, under the id of the effect that asked for them. */
export const producedDocumentTable = defineMigration(2026112400008, 'ProducedDocumentTable', () => [
  `CREATE TABLE produced_document (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    document_id text NOT NULL,
    form text NOT NULL,
    form_version integer NOT NULL,
    facts_hash text NOT NULL,
    facts text NOT NULL,
    profile text NOT NULL,
    file_sha256 text NOT NULL,
    file_name text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "produced_document_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "produced_document_file" FOREIGN KEY ("file_sha256") REFERENCES "file" ("sha256"),
    CONSTRAINT "produced_document_form_version_positive" CHECK (form_version > 0)
  )`,
  'CREATE INDEX produced_document_by_process ON produced_document (process, created_at)',
  'CREATE INDEX produced_document_by_document ON produced_document (document_id)',
]);
