import { defineMigration } from '../migration.js';

/** Lists as one person wants to find them again. */
export const savedViewTable = defineMigration(2026112500003, 'SavedViewTable', () => [
  `CREATE TABLE saved_view (
    person text NOT NULL,
    id text NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    updated_at text NOT NULL,
    PRIMARY KEY (person, id),
    CONSTRAINT "saved_view_person" FOREIGN KEY ("person") REFERENCES "account" ("id")
  )`,
]);
