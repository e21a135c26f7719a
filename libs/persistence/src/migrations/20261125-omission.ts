import { defineMigration } from '../migration.js';

/** 发文目录 as authorities hand them in, what was screened in them, papers that were left out of review or filing, and what is said about each. */
export const omissionTables = defineMigration(2026112500070, 'OmissionTables', () => [
  `CREATE TABLE paper_list (
    id text NOT NULL PRIMARY KEY,
    authority text NOT NULL,
    year integer NOT NULL,
    quarter integer NOT NULL,
    file_sha256 text NOT NULL,
    file_name text NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at text NOT NULL,
    CONSTRAINT "paper_list_authority" FOREIGN KEY ("authority") REFERENCES "party" ("id"),
    CONSTRAINT "paper_list_file" FOREIGN KEY ("file_sha256") REFERENCES "file" ("sha256"),
    CONSTRAINT "paper_list_quarter" CHECK (quarter BETWEEN 1 AND 4)
  )`,
  'CREATE INDEX paper_list_by_authority ON paper_list (authority, year, quarter)',
  `CREATE TABLE paper_list_entry (
    id text NOT NULL PRIMARY KEY,
    list_id text NOT NULL,
    ordinal integer NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    issued_on text NOT NULL,
    CONSTRAINT "paper_list_entry_ordinal" UNIQUE ("list_id", "ordinal"),
    CONSTRAINT "paper_list_entry_list" FOREIGN KEY ("list_id") REFERENCES "paper_list" ("id")
  )`,
  `CREATE TABLE paper_screening (
    id text NOT NULL PRIMARY KEY,
    entry_id text NOT NULL,
    administrative text NOT NULL,
    external text NOT NULL,
    normative text NOT NULL,
    reason text NOT NULL,
    screened_by text NOT NULL,
    party text NOT NULL,
    screened_at text NOT NULL,
    CONSTRAINT "paper_screening_entry" FOREIGN KEY ("entry_id") REFERENCES "paper_list_entry" ("id")
  )`,
  'CREATE INDEX paper_screening_by_entry ON paper_screening (entry_id, screened_at)',
  `CREATE TABLE omitted_paper (
    document_id text NOT NULL PRIMARY KEY,
    authority text NOT NULL,
    source text NOT NULL,
    number text,
    issued_on text,
    entry_id text,
    found text NOT NULL,
    entered_by text NOT NULL,
    party text NOT NULL,
    entered_at text NOT NULL,
    CONSTRAINT "omitted_paper_entry_once" UNIQUE ("entry_id"),
    CONSTRAINT "omitted_paper_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "omitted_paper_authority" FOREIGN KEY ("authority") REFERENCES "party" ("id"),
    CONSTRAINT "omitted_paper_entry" FOREIGN KEY ("entry_id") REFERENCES "paper_list_entry" ("id")
  )`,
  `CREATE TABLE omission_note (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    evidence text,
    said_on text NOT NULL,
    party text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL
  )`,
  'CREATE INDEX omission_note_by_process ON omission_note (process, created_at)',
]);
