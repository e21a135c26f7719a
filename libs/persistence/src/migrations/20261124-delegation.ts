import { defineMigration } from '../migration.js';

/** Who acts for whom while somebody is away, and what was taken back: both are only added, so that it can be told later who could act on a day. */
export const delegationTables = defineMigration(2026112400020, 'DelegationTables', () => [
  `CREATE TABLE delegation (
    id text NOT NULL PRIMARY KEY,
    person text NOT NULL,
    delegate text NOT NULL,
    party text NOT NULL,
    role text,
    starts_on text NOT NULL,
    ends_on text NOT NULL,
    reason text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "delegation_person" FOREIGN KEY ("person") REFERENCES "account" ("id"),
    CONSTRAINT "delegation_delegate" FOREIGN KEY ("delegate") REFERENCES "account" ("id"),
    CONSTRAINT "delegation_party" FOREIGN KEY ("party") REFERENCES "party" ("id"),
    CONSTRAINT "delegation_days" CHECK (ends_on >= starts_on),
    CONSTRAINT "delegation_to_another" CHECK (delegate <> person)
  )`,
  'CREATE INDEX delegation_by_person ON delegation (party, person, ends_on)',
  'CREATE INDEX delegation_by_delegate ON delegation (party, delegate, ends_on)',
  `CREATE TABLE delegation_revocation (
    delegation_id text NOT NULL PRIMARY KEY,
    reason text NOT NULL,
    revoked_by text NOT NULL,
    revoked_at text NOT NULL,
    CONSTRAINT "delegation_revocation_of" FOREIGN KEY ("delegation_id") REFERENCES "delegation" ("id")
  )`,
]);
