import { defineMigration } from '../migration.js';

/** Whoever objects to the same at the same moment waits for a name that is held; no row is written for it any more. */
export const subjectsUnwritten = defineMigration(2026120300052, 'SubjectsUnwritten', () => ['DROP TABLE objection_subject']);
