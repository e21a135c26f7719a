import { defineMigration } from '../migration.js';

/** 立项: what was said about each project, the yearly plans and their lines, and what citizens suggest. */
export const projectTables = defineMigration(2026112900030, 'ProjectTables', () => [
  `CREATE TABLE project_note (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    said_on text NOT NULL,
    said_by text NOT NULL,
    entered_by text,
    party text NOT NULL,
    scan text,
    created_at text NOT NULL
  )`,
  'CREATE INDEX project_note_by_process ON project_note (process, created_at)',
  `CREATE TABLE yearly_plan (
    id text NOT NULL PRIMARY KEY,
    lead text NOT NULL,
    year integer NOT NULL,
    adopted_on text NOT NULL,
    basis text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "yearly_plan_once" UNIQUE ("lead", "year"),
    CONSTRAINT "yearly_plan_lead" FOREIGN KEY ("lead") REFERENCES "party" ("id")
  )`,
  `CREATE TABLE plan_item (
    process text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    title text NOT NULL,
    lead text NOT NULL,
    drafting_party text NOT NULL,
    year integer NOT NULL,
    month integer NOT NULL,
    kind text NOT NULL,
    reasons text NOT NULL,
    decided_by text NOT NULL,
    decided_on text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "plan_item_document_once" UNIQUE ("document_id"),
    CONSTRAINT "plan_item_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "plan_item_lead" FOREIGN KEY ("lead") REFERENCES "party" ("id"),
    CONSTRAINT "plan_item_drafting" FOREIGN KEY ("drafting_party") REFERENCES "party" ("id"),
    CONSTRAINT "plan_item_month" CHECK (month BETWEEN 1 AND 12)
  )`,
  'CREATE INDEX plan_item_by_plan ON plan_item (lead, year, month)',
  `CREATE TABLE suggestion (
    id text NOT NULL PRIMARY KEY,
    receiver text NOT NULL,
    title text NOT NULL,
    problem text NOT NULL,
    proposal text NOT NULL,
    sealed text,
    code_hash text NOT NULL,
    secret_hash text NOT NULL,
    received_on text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "suggestion_code" UNIQUE ("code_hash"),
    CONSTRAINT "suggestion_receiver" FOREIGN KEY ("receiver") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX suggestion_by_receiver ON suggestion (receiver, created_at)',
  `CREATE TABLE suggestion_step (
    id text NOT NULL PRIMARY KEY,
    suggestion_id text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    document_id text,
    created_by text NOT NULL,
    party text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "suggestion_step_suggestion" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion" ("id"),
    CONSTRAINT "suggestion_step_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  'CREATE INDEX suggestion_step_by_suggestion ON suggestion_step (suggestion_id, created_at)',
  'CREATE INDEX suggestion_step_by_document ON suggestion_step (document_id)',
]);
