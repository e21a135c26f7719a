import { defineMigration } from '../migration.js';

/** The board for heads asks what ended, was answered or published within a period. A case is written into the first when it ends, and never again. */
export const boardIndexes = defineMigration(2026112900010, 'BoardIndexes', () => [
  `CREATE INDEX process_ended ON process (updated_at, workflow, opened_at, subject) WHERE status = 'done'`,
  'CREATE INDEX answer_by_time ON answer (created_at)',
  'CREATE INDEX filing_by_publication ON filing (published_on)',
]);
