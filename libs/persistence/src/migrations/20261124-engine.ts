import { defineMigration } from '../migration.js';

/** What the engine's store port keeps: process, event, timer, outbox, incident, stored answer, grant, sealed key. */
export const engineTables = defineMigration(2026112400001, 'EngineTables', () => [
  `CREATE TABLE process (
    id text NOT NULL PRIMARY KEY,
    workflow text NOT NULL,
    version integer NOT NULL,
    revision integer NOT NULL,
    status text NOT NULL,
    state text NOT NULL,
    snapshot text NOT NULL,
    head text NOT NULL,
    subject text,
    opened_at text NOT NULL,
    updated_at text NOT NULL,
    CONSTRAINT "process_revision_positive" CHECK (revision > 0),
    CONSTRAINT "process_status_known" CHECK (status IN ('active', 'done', 'error'))
  )`,
  'CREATE INDEX process_by_subject ON process (subject, workflow)',
  `CREATE TABLE event (
    process text NOT NULL,
    seq integer NOT NULL,
    machine text NOT NULL,
    type text NOT NULL,
    event text NOT NULL,
    at text NOT NULL,
    by text NOT NULL,
    caused_by text,
    previous text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (process, seq),
    CONSTRAINT "event_seq_positive" CHECK (seq > 0)
  )`,
  `CREATE TABLE timer (
    process text NOT NULL,
    id text NOT NULL,
    due text NOT NULL,
    seq integer NOT NULL,
    event text NOT NULL,
    PRIMARY KEY (process, id)
  )`,
  'CREATE INDEX timer_by_due ON timer (due)',
  `CREATE TABLE outbox (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    seq integer NOT NULL,
    n integer NOT NULL,
    channel text NOT NULL,
    type text NOT NULL,
    params text NOT NULL,
    at text NOT NULL,
    attempts integer NOT NULL,
    ready_at text NOT NULL,
    held integer NOT NULL,
    settled_at text,
    CONSTRAINT "outbox_held_boolean" CHECK (held IN (0, 1))
  )`,
  'CREATE INDEX outbox_ready ON outbox (ready_at) WHERE settled_at IS NULL AND held = 0',
  'CREATE INDEX outbox_waiting ON outbox (process, channel, seq, n) WHERE settled_at IS NULL',
  `CREATE TABLE incident (
    outbox text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    type text NOT NULL,
    cause text NOT NULL,
    attempts integer NOT NULL,
    opened_at text NOT NULL,
    closed_at text,
    CONSTRAINT "incident_outbox" FOREIGN KEY ("outbox") REFERENCES "outbox" ("id")
  )`,
  'CREATE INDEX incident_open ON incident (opened_at) WHERE closed_at IS NULL',
  `CREATE TABLE stored_answer (
    scope text NOT NULL,
    key text NOT NULL,
    body_hash text NOT NULL,
    answer text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (scope, key)
  )`,
  `CREATE TABLE "grant" (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    subject text NOT NULL,
    hash text NOT NULL,
    granted_by text NOT NULL,
    granted_at text NOT NULL,
    revoked_by text,
    revoked_at text,
    CONSTRAINT "grant_revoked_whole" CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
  )`,
  'CREATE INDEX grant_by_subject ON "grant" (subject, kind)',
  `CREATE TABLE sealed_key (
    id text NOT NULL PRIMARY KEY,
    wrapped_key text,
    created_at text NOT NULL,
    destroyed_at text,
    CONSTRAINT "sealed_key_destroyed_whole" CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
  )`,
]);
