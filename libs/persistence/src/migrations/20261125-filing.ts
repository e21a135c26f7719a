import { defineMigration } from '../migration.js';

/** 备案: one row for each receiver of a document, what happened to it step by step, what was handed in, and the numbers of its reports. */
export const filingTables = defineMigration(2026112500020, 'FilingTables', () => [
  `CREATE TABLE filing (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    version_id text NOT NULL,
    text_hash text NOT NULL,
    receiver_body text NOT NULL,
    receiver_party text,
    receiver_name text NOT NULL,
    filed_by text NOT NULL,
    occasion text NOT NULL,
    published_on text NOT NULL,
    submitter text NOT NULL,
    lead text NOT NULL,
    drafting text NOT NULL,
    period text,
    created_at text NOT NULL,
    CONSTRAINT "filing_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "filing_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id")
  )`,
  'CREATE INDEX filing_by_document ON filing (document_id, published_on)',
  'CREATE INDEX filing_by_submitter ON filing (submitter, published_on)',
  `CREATE TABLE filing_step (
    id text NOT NULL PRIMARY KEY,
    filing_id text NOT NULL,
    kind text NOT NULL,
    acted_on text NOT NULL,
    number text,
    scan text,
    words text NOT NULL,
    due_on text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "filing_step_filing" FOREIGN KEY ("filing_id") REFERENCES "filing" ("id"),
    CONSTRAINT "filing_step_scan" FOREIGN KEY ("scan") REFERENCES "evidence" ("id")
  )`,
  'CREATE INDEX filing_step_by_filing ON filing_step (filing_id, created_at)',
  `CREATE TABLE filing_package (
    id text NOT NULL PRIMARY KEY,
    filing_id text NOT NULL,
    round integer NOT NULL,
    submitted_on text NOT NULL,
    text_hash text NOT NULL,
    report_number text NOT NULL,
    files text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "filing_package_round" UNIQUE ("filing_id", "round"),
    CONSTRAINT "filing_package_filing" FOREIGN KEY ("filing_id") REFERENCES "filing" ("id")
  )`,
  `CREATE TABLE filing_report_number (
    number text NOT NULL PRIMARY KEY,
    filing_id text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "filing_report_number_filing" FOREIGN KEY ("filing_id") REFERENCES "filing" ("id")
  )`,
]);
