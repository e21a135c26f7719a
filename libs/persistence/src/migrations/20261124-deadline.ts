import { defineMigration } from '../migration.js';

/** Deadlines with their pauses, extensions, and what a new calendar did to them. Of one key one at a time runs; one pause at a time is open. */
export const deadlineTables = defineMigration(2026112400006, 'DeadlineTables', () => [
  `CREATE TABLE deadline (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    key text NOT NULL,
    start_from text NOT NULL,
    due text NOT NULL,
    status text NOT NULL,
    profile text NOT NULL,
    computed text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "deadline_status_known" CHECK (status IN ('running', 'paused', 'met', 'missed', 'stopped'))
  )`,
  'CREATE INDEX deadline_by_process ON deadline (process, key)',
  `CREATE UNIQUE INDEX deadline_open ON deadline (process, key) WHERE status IN ('running', 'paused')`,
  'CREATE INDEX deadline_by_due ON deadline (status, due)',
  `CREATE TABLE deadline_pause (
    id text NOT NULL PRIMARY KEY,
    deadline_id text NOT NULL,
    from_date text NOT NULL,
    to_date text,
    evidence text NOT NULL,
    CONSTRAINT "deadline_pause_deadline" FOREIGN KEY ("deadline_id") REFERENCES "deadline" ("id"),
    CONSTRAINT "deadline_pause_forward" CHECK (to_date IS NULL OR to_date >= from_date)
  )`,
  'CREATE INDEX deadline_pause_by_deadline ON deadline_pause (deadline_id, from_date)',
  'CREATE UNIQUE INDEX deadline_pause_open ON deadline_pause (deadline_id) WHERE to_date IS NULL',
  `CREATE TABLE deadline_extension (
    id text NOT NULL PRIMARY KEY,
    deadline_id text NOT NULL,
    amount integer NOT NULL,
    reason text NOT NULL,
    by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT "deadline_extension_deadline" FOREIGN KEY ("deadline_id") REFERENCES "deadline" ("id"),
    CONSTRAINT "deadline_extension_longer" CHECK (amount > 0)
  )`,
  'CREATE INDEX deadline_extension_by_deadline ON deadline_extension (deadline_id, at)',
  `CREATE TABLE deadline_revision (
    id text NOT NULL PRIMARY KEY,
    deadline_id text NOT NULL,
    at text NOT NULL,
    edition_before text NOT NULL,
    edition_after text NOT NULL,
    due_before text NOT NULL,
    due_after text NOT NULL,
    CONSTRAINT "deadline_revision_deadline" FOREIGN KEY ("deadline_id") REFERENCES "deadline" ("id")
  )`,
  'CREATE INDEX deadline_revision_by_deadline ON deadline_revision (deadline_id, at)',
]);
