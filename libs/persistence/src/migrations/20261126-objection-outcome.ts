import { defineMigration } from '../migration.js';

/** 合并审查 how the examination of an objection came out, for whoever is examined with it; ids and days alone. */
export const objectionOutcomeTable = defineMigration(2026112600010, 'ObjectionOutcomeTable', () => [
  `CREATE TABLE objection_outcome (
    id text NOT NULL PRIMARY KEY,
    objection_id text NOT NULL,
    answer text NOT NULL,
    outcome text,
    text_id text,
    outcome_on text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "objection_outcome_objection" FOREIGN KEY ("objection_id") REFERENCES "objection" ("id"),
    CONSTRAINT "objection_outcome_text" FOREIGN KEY ("text_id") REFERENCES "objection_text" ("id")
  )`,
  'CREATE INDEX objection_outcome_by_objection ON objection_outcome (objection_id, created_at)',
]);
