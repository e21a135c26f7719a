import { defineMigration } from '../migration.js';

/** The draft under review, its versions, and the materials that come with it. */
export const documentTables = defineMigration(2026112400004, 'DocumentTables', () => [
  `CREATE TABLE document (
    id text NOT NULL PRIMARY KEY,
    title text NOT NULL,
    kind text NOT NULL,
    drafting_party text NOT NULL,
    review_authority text NOT NULL,
    profile text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "document_drafting_party" FOREIGN KEY ("drafting_party") REFERENCES "party" ("id"),
    CONSTRAINT "document_review_authority" FOREIGN KEY ("review_authority") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX document_by_drafting_party ON document (drafting_party, created_at)',
  'CREATE INDEX document_by_review_authority ON document (review_authority, created_at)',
  `CREATE TABLE document_drafter (
    document_id text NOT NULL,
    person text NOT NULL,
    PRIMARY KEY (document_id, person),
    CONSTRAINT "document_drafter_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  `CREATE TABLE version (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    title text NOT NULL,
    text_hash text NOT NULL,
    file_sha256 text NOT NULL,
    file_name text NOT NULL,
    text text NOT NULL,
    outline text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "version_ordinal" UNIQUE ("document_id", "ordinal"),
    CONSTRAINT "version_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "version_file" FOREIGN KEY ("file_sha256") REFERENCES "file" ("sha256"),
    CONSTRAINT "version_ordinal_positive" CHECK (ordinal > 0)
  )`,
  'CREATE INDEX version_by_text ON version (text_hash)',
  `CREATE TABLE material (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    kind text NOT NULL,
    file_sha256 text,
    file_name text,
    declaration text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "material_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "material_file" FOREIGN KEY ("file_sha256") REFERENCES "file" ("sha256"),
    CONSTRAINT "material_kind_known" CHECK (kind IN ('draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other')),
    CONSTRAINT "material_file_or_declaration" CHECK (file_sha256 IS NOT NULL OR declaration IS NOT NULL),
    CONSTRAINT "material_file_named" CHECK ((file_sha256 IS NULL) = (file_name IS NULL))
  )`,
  'CREATE INDEX material_by_document ON material (document_id, created_at)',
]);
