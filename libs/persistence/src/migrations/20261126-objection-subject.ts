import { defineMigration } from '../migration.js';

/** One row for what is objected to: two who object to it at once are compared one after the other. */
export const objectionSubjectTable = defineMigration(2026112600020, 'ObjectionSubjectTable', () => [
  'CREATE TABLE objection_subject (about text NOT NULL PRIMARY KEY)',
]);
