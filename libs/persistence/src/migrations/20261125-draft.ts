import { defineMigration } from '../migration.js';

/** Forms half filled in: sealed, one for each person, party and scope. A cleared one keeps its revision until the rule removes it. */
export const draftTable = defineMigration(2026112500001, 'DraftTable', () => [
  `CREATE TABLE draft (
    person text NOT NULL,
    party text NOT NULL,
    scope text NOT NULL,
    revision integer NOT NULL,
    sealed text,
    started_at text NOT NULL,
    updated_at text NOT NULL,
    PRIMARY KEY (person, party, scope),
    CONSTRAINT "draft_person" FOREIGN KEY ("person") REFERENCES "account" ("id"),
    CONSTRAINT "draft_party" FOREIGN KEY ("party") REFERENCES "party" ("id"),
    CONSTRAINT "draft_revision_positive" CHECK (revision > 0)
  )`,
  'CREATE INDEX draft_by_update ON draft (updated_at)',
]);
