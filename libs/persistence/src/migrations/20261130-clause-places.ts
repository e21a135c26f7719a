import { defineMigration } from '../migration.js';

/** Excerpts ask which clause owns a place in a text, for many places at once. */
export const clausePlaces = defineMigration(2026113000001, 'ClausePlaces', () => [
  'CREATE INDEX clause_begins ON clause (version_id, begins)',
]);
