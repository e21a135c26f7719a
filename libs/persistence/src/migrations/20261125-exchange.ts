import { defineMigration } from '../migration.js';

/** Keys of other installations that are believed here. */
export const exchangeTables = defineMigration(2026112500050, 'ExchangeTables', () => [
  `CREATE TABLE trusted_key (
    id text NOT NULL PRIMARY KEY,
    party text NOT NULL,
    public_key text NOT NULL,
    fingerprint text NOT NULL,
    proof text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    CONSTRAINT "trusted_key_party" FOREIGN KEY ("party") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX trusted_key_by_fingerprint ON trusted_key (fingerprint)',
  `CREATE TABLE trusted_key_withdrawal (
    key_id text NOT NULL PRIMARY KEY,
    reason text NOT NULL,
    withdrawn_by text NOT NULL,
    withdrawn_at text NOT NULL,
    CONSTRAINT "trusted_key_withdrawal_key" FOREIGN KEY ("key_id") REFERENCES "trusted_key" ("id")
  )`,
]);
