import { defineMigration } from '../migration.js';

/**
 * A version is read once and kept by clause: rows over its text instead of one JSON of the whole tree. `begins` and `ends` count UTF-16
 * units of `version.text`, which is kept once and is what a clearance hangs on (the text hash). A version from before keeps its text and
 * its file; it has no clauses and is uploaded again.
 */
export const clauseTable = defineMigration(2026112400011, 'ClauseTable', () => [
  `CREATE TABLE clause (
    version_id text NOT NULL,
    ordinal integer NOT NULL,
    node_id text NOT NULL,
    parent text,
    type text NOT NULL,
    anchor text NOT NULL,
    label text NOT NULL,
    number integer NOT NULL,
    inserted integer NOT NULL,
    heading text NOT NULL,
    begins integer NOT NULL,
    ends integer NOT NULL,
    PRIMARY KEY (version_id, ordinal),
    CONSTRAINT "clause_node" UNIQUE ("version_id", "node_id"),
    CONSTRAINT "clause_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id"),
    CONSTRAINT "clause_parent" FOREIGN KEY ("version_id", "parent") REFERENCES "clause" ("version_id", "node_id"),
    CONSTRAINT "clause_range" CHECK (begins >= 0 AND ends >= begins)
  )`,
  'ALTER TABLE version DROP COLUMN outline',
]);
