import { defineMigration } from '../migration.js';

/**
 * A timer that fails is tried again later, and becomes an incident in the end, as an effect does. Incidents hang on no row of the outbox any more: those of
 * timers have none, and those that were settled are forgotten in time.
 */
export const timerFailures = defineMigration(2026120300051, 'TimerFailures', () => [
  'ALTER TABLE timer ADD COLUMN attempts integer NOT NULL DEFAULT 0',
  'ALTER TABLE timer ADD COLUMN retry_at text',
  'ALTER TABLE timer ADD COLUMN held_at text',
  'ALTER TABLE timer ADD COLUMN cause text',
  'CREATE INDEX timer_held ON timer (held_at) WHERE held_at IS NOT NULL',
  `CREATE TABLE incident_new (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    type text NOT NULL,
    cause text NOT NULL,
    attempts integer NOT NULL,
    opened_at text NOT NULL,
    closed_at text
  )`,
  `INSERT INTO incident_new (id, process, type, cause, attempts, opened_at, closed_at)
    SELECT outbox, process, type, cause, attempts, opened_at, closed_at FROM incident`,
  'DROP TABLE incident',
  'ALTER TABLE incident_new RENAME TO incident',
  'CREATE INDEX incident_open ON incident (opened_at) WHERE closed_at IS NULL',
]);
