import { defineMigration } from '../migration.js';

const KNOWN = [
  'province',
  'city',
  'district',
  'department',
  'verticalDepartment',
  'township',
  'subdistrict',
  'organisation',
  'internalSection',
  'dispatchedAgency',
  'coordinatingBody',
  'congressCommittee',
  'partyCommittee',
];
const CHECK = `CONSTRAINT "party_kind_known" CHECK (kind IN (${KNOWN.map((kind) => `'${kind}'`).join(', ')}))`;

/** SQLite cannot change a CHECK: the table is made anew (migrations run with foreign keys off there, so nothing that refers to it is asked). */
const REBUILD = [
  `CREATE TABLE party_new (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    parent_id text,
    functions text NOT NULL,
    abolished_on text,
    successor_id text,
    superior_id text,
    CONSTRAINT "party_parent" FOREIGN KEY ("parent_id") REFERENCES "party" ("id"),
    CONSTRAINT "party_successor" FOREIGN KEY ("successor_id") REFERENCES "party" ("id"),
    CONSTRAINT "party_superior" FOREIGN KEY ("superior_id") REFERENCES "party" ("id"),
    ${CHECK}
  )`,
  `INSERT INTO party_new (id, kind, name, short_name, parent_id, functions, abolished_on, successor_id)
   SELECT id, kind, name, short_name, parent_id, functions, abolished_on, successor_id FROM party`,
  'DROP TABLE party',
  'ALTER TABLE party_new RENAME TO party',
  'CREATE INDEX party_by_parent ON party (parent_id)',
];

const ALTER = [
  'ALTER TABLE party DROP CONSTRAINT "party_kind_known"',
  `ALTER TABLE party ADD ${CHECK}`,
  'ALTER TABLE party ADD COLUMN superior_id text CONSTRAINT "party_superior" REFERENCES "party" ("id")',
];

/** More kinds of party: sections that may not enact, bodies that receive filings, and departments that are managed by a superior department. */
export const partyKinds = defineMigration(2026112400013, 'PartyKinds', ({ bytes }) => (bytes === 'blob' ? REBUILD : ALTER));
