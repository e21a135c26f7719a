import { defineMigration } from '../migration.js';

/** What administrators did, holiday notices that were imported, and passwords that somebody else set and that hold for one sign-in. */
export const administrationTables = defineMigration(2026112400080, 'AdministrationTables', () => [
  'ALTER TABLE account ADD COLUMN one_time_since text',
  `CREATE TABLE administration_entry (
    ordinal integer NOT NULL PRIMARY KEY,
    at text NOT NULL,
    by text NOT NULL,
    party text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject text NOT NULL,
    reason text,
    details text NOT NULL,
    CONSTRAINT "administration_entry_by" FOREIGN KEY ("by") REFERENCES "account" ("id")
  )`,
  'CREATE INDEX administration_entry_by_subject ON administration_entry (subject_kind, subject)',
  `CREATE TABLE calendar_notice (
    ordinal integer NOT NULL PRIMARY KEY,
    number text NOT NULL,
    notice text NOT NULL,
    imported_by text NOT NULL,
    imported_at text NOT NULL,
    CONSTRAINT "calendar_notice_by" FOREIGN KEY ("imported_by") REFERENCES "account" ("id")
  )`,
]);
