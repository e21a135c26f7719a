import { GENESIS } from '@fashen/engine';
import { ChainedLog } from '../log/chained-log.js';
import { defineMigration } from '../migration.js';

/**
 * Logs that are chained (what stands in them is bound in the order in which it was written), attempts to sign in, signed checkpoints, and what a
 * verification found. `checkpoint_head` refers to no process: one that was taken out has to be missed.
 */
export const checkpointTables = defineMigration(
  2026120300050,
  'CheckpointTables',
  () => [
    'CREATE TABLE log_head (log text NOT NULL PRIMARY KEY, length integer NOT NULL, head text NOT NULL)',
    `INSERT INTO log_head (log, length, head) VALUES ('administration', 0, '${GENESIS}'), ('looks', 0, '${GENESIS}'),
      ('signIns', 0, '${GENESIS}'), ('checkpoints', 0, '${GENESIS}')`,
    "ALTER TABLE administration_entry ADD COLUMN previous text NOT NULL DEFAULT ''",
    "ALTER TABLE administration_entry ADD COLUMN hash text NOT NULL DEFAULT ''",
    'ALTER TABLE personal_data_look ADD COLUMN ordinal integer NOT NULL DEFAULT 0',
    "ALTER TABLE personal_data_look ADD COLUMN previous text NOT NULL DEFAULT ''",
    "ALTER TABLE personal_data_look ADD COLUMN hash text NOT NULL DEFAULT ''",
    `UPDATE personal_data_look SET ordinal = (SELECT count(*) FROM personal_data_look AS other
      WHERE other.at < personal_data_look.at OR (other.at = personal_data_look.at AND other.id <= personal_data_look.id))`,
    'CREATE UNIQUE INDEX personal_data_look_in_order ON personal_data_look (ordinal)',
    `CREATE TABLE sign_in (
      ordinal integer NOT NULL PRIMARY KEY,
      at text NOT NULL,
      account text,
      outcome text NOT NULL,
      address text NOT NULL,
      browser text NOT NULL,
      previous text NOT NULL,
      hash text NOT NULL,
      CONSTRAINT "sign_in_account" FOREIGN KEY ("account") REFERENCES "account" ("id")
    )`,
    'CREATE INDEX sign_in_by_account ON sign_in (account, ordinal)',
    'CREATE TABLE checkpoint (number integer NOT NULL PRIMARY KEY, at text NOT NULL, signed text NOT NULL)',
    'CREATE TABLE checkpoint_head (process text NOT NULL PRIMARY KEY, revision integer NOT NULL, head text NOT NULL)',
    `CREATE TABLE verification (
      id text NOT NULL PRIMARY KEY,
      at text NOT NULL,
      ended_at text NOT NULL,
      processes integer NOT NULL,
      events integer NOT NULL,
      entries integer NOT NULL,
      findings integer NOT NULL
    )`,
    `CREATE TABLE integrity_finding (
      id text NOT NULL PRIMARY KEY,
      kind text NOT NULL,
      subject text NOT NULL,
      place integer NOT NULL,
      why text NOT NULL,
      found_at text NOT NULL,
      closed_at text,
      closed_by text,
      reason text
    )`,
    'CREATE UNIQUE INDEX integrity_finding_once ON integrity_finding (kind, subject, place, why)',
  ],
  async (sql) => {
    await new ChainedLog(sql, 'administration').bind();
    await new ChainedLog(sql, 'looks').bind();
  },
);
