import { defineMigration } from '../migration.js';

/** The board of corrections asks for those that are under way, and for those that ended, by the time of their opening. */
export const correctionsOpened = defineMigration(2026112900050, 'CorrectionsOpened', () => [
  `CREATE INDEX process_corrections ON process (status, opened_at, id) WHERE workflow = 'correction'`,
]);
