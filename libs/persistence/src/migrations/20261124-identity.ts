import { defineMigration } from '../migration.js';

/** Who may act: parties, accounts, what an account may be for which party, and who is signed in. */
export const identityTables = defineMigration(2026112400002, 'IdentityTables', () => [
  `CREATE TABLE party (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    parent_id text,
    functions text NOT NULL,
    abolished_on text,
    successor_id text,
    CONSTRAINT "party_parent" FOREIGN KEY ("parent_id") REFERENCES "party" ("id"),
    CONSTRAINT "party_successor" FOREIGN KEY ("successor_id") REFERENCES "party" ("id"),
    CONSTRAINT "party_kind_known" CHECK (kind IN ('city', 'department', 'district', 'township', 'subdistrict', 'organisation'))
  )`,
  'CREATE INDEX party_by_parent ON party (parent_id)',
  `CREATE TABLE account (
    id text NOT NULL PRIMARY KEY,
    login text NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    created_at text NOT NULL,
    disabled_at text,
    CONSTRAINT "account_login" UNIQUE ("login")
  )`,
  `CREATE TABLE account_role (
    account_id text NOT NULL,
    party_id text NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (account_id, party_id, role),
    CONSTRAINT "account_role_account" FOREIGN KEY ("account_id") REFERENCES "account" ("id"),
    CONSTRAINT "account_role_party" FOREIGN KEY ("party_id") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX account_role_by_party ON account_role (party_id, role)',
  `CREATE TABLE session (
    id text NOT NULL PRIMARY KEY,
    account_id text NOT NULL,
    party_id text NOT NULL,
    csrf text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    CONSTRAINT "session_account" FOREIGN KEY ("account_id") REFERENCES "account" ("id"),
    CONSTRAINT "session_party" FOREIGN KEY ("party_id") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX session_by_account ON session (account_id)',
  'CREATE INDEX session_by_end ON session (expires_at)',
]);
