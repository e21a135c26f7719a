import { defineMigration } from '../migration.js';

/** F7: the reasons of an answer by themselves, for its paper; and the name under which a reply about a paper of no library is published. */
export const objectionPapers = defineMigration(2026112900110, 'ObjectionPapers', () => [
  'ALTER TABLE objection_answer ADD COLUMN reasons text',
  'ALTER TABLE objection_text ADD COLUMN public_title text',
]);
