import { defineMigration } from '../migration.js';

/**
 * What a person is shown about the own sessions: last used, about from where, in which browser. Sessions are made anew rather than given words
 * that nobody knows: after the upgrade everybody signs in once more.
 */
export const sessionsListed = defineMigration(2026120300010, 'SessionsListed', () => [
  'DROP TABLE session',
  `CREATE TABLE session (
    id text NOT NULL PRIMARY KEY,
    account_id text NOT NULL,
    party_id text NOT NULL,
    csrf text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    used_at text NOT NULL,
    password_at text NOT NULL,
    address text NOT NULL,
    browser text NOT NULL,
    CONSTRAINT "session_account" FOREIGN KEY ("account_id") REFERENCES "account" ("id"),
    CONSTRAINT "session_party" FOREIGN KEY ("party_id") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX session_by_account ON session (account_id)',
  'CREATE INDEX session_by_end ON session (expires_at)',
]);
