import { defineMigration } from '../migration.js';

/** The public library lists by the day of publication, and asks which documents a competent authority has decided about. */
export const libraryIndexes = defineMigration(2026112900001, 'LibraryIndexes', () => [
  `CREATE INDEX validity_event_publication ON validity_event (acts_on, document_id) WHERE kind = 'published'`,
  `CREATE INDEX validity_event_decision ON validity_event (document_id) WHERE kind IN ('suspended', 'changed', 'annulled')`,
]);
