import { defineMigration } from '../migration.js';

/** What was told to whom, under the id of the effect that asked for it. */
export const noticeTable = defineMigration(2026112400010, 'NoticeTable', () => [
  `CREATE TABLE notice (
    id text NOT NULL PRIMARY KEY,
    party text,
    person text,
    role text,
    process text NOT NULL,
    text text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "notice_addressed" CHECK (person IS NOT NULL OR (party IS NOT NULL AND role IS NOT NULL))
  )`,
  'CREATE INDEX notice_by_person ON notice (person, created_at)',
  'CREATE INDEX notice_by_role ON notice (party, role, created_at)',
  'CREATE INDEX notice_by_process ON notice (process)',
]);
