import { defineMigration } from '../migration.js';

/** 主题分类: under which subject the public library shows a document, insert-only. */
export const documentSubjectTable = defineMigration(2026112900080, 'DocumentSubjectTable', () => [
  `CREATE TABLE document_subject (
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    subject text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (document_id, ordinal),
    CONSTRAINT "document_subject_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "document_subject_ordinal_positive" CHECK (ordinal > 0)
  )`,
  'CREATE INDEX document_subject_by_subject ON document_subject (subject, document_id)',
]);
