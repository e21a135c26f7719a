import { defineMigration } from '../migration.js';

/** Changes of accounts that wait for a second person. */
export const accountRequestTable = defineMigration(2026120300030, 'AccountRequestTable', () => [
  `CREATE TABLE account_request (
    id text NOT NULL PRIMARY KEY,
    action text NOT NULL,
    account text NOT NULL,
    change text NOT NULL,
    reason text,
    asked_by text NOT NULL,
    asked_at text NOT NULL,
    outcome text,
    decided_by text,
    decided_at text,
    CONSTRAINT "account_request_asked_by" FOREIGN KEY ("asked_by") REFERENCES "account" ("id"),
    CONSTRAINT "account_request_decided_by" FOREIGN KEY ("decided_by") REFERENCES "account" ("id")
  )`,
]);
