import { defineMigration } from '../migration.js';

/** Objections that were not sent: sealed with what only their browser holds, removed after the days of the rule. */
export const objectionDraftTable = defineMigration(2026112900120, 'ObjectionDraftTable', () => [
  `CREATE TABLE objection_draft (
    id text NOT NULL PRIMARY KEY,
    sealed text NOT NULL,
    bytes integer NOT NULL,
    kept_at text NOT NULL,
    CONSTRAINT "objection_draft_bytes_positive" CHECK (bytes > 0)
  )`,
  'CREATE INDEX objection_draft_by_time ON objection_draft (kept_at)',
]);
