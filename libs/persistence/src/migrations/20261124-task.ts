import { defineMigration } from '../migration.js';

/** Whose turn it is: a projection, written anew in the committing transaction. */
export const taskTable = defineMigration(2026112400009, 'TaskTable', () => [
  `CREATE TABLE task (
    process text NOT NULL,
    state text NOT NULL,
    ordinal integer NOT NULL,
    label text NOT NULL,
    role text NOT NULL,
    party text NOT NULL,
    person text,
    deadline_key text,
    due text,
    since text NOT NULL,
    PRIMARY KEY (process, state, ordinal)
  )`,
  'CREATE INDEX task_by_role ON task (party, role, due)',
  'CREATE INDEX task_by_person ON task (person, due)',
]);
