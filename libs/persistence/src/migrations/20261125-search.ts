import { defineMigration } from '../migration.js';

const SQLITE = [
  'CREATE TABLE search_entry (seq INTEGER PRIMARY KEY AUTOINCREMENT, document_id text NOT NULL UNIQUE REFERENCES document (id))',
  "CREATE VIRTUAL TABLE search_title USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')",
  "CREATE VIRTUAL TABLE search_text USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')",
];

const POSTGRES = [
  'CREATE TABLE search_entry (seq bigserial PRIMARY KEY, document_id text NOT NULL UNIQUE REFERENCES document (id))',
  'CREATE TABLE search_title (rowid bigint PRIMARY KEY, tokens tsvector NOT NULL)',
  'CREATE INDEX search_title_tokens ON search_title USING gin (tokens)',
  'CREATE TABLE search_text (rowid bigint PRIMARY KEY, tokens tsvector NOT NULL)',
  'CREATE INDEX search_text_tokens ON search_text USING gin (tokens)',
];

/**
 * The search index: tokens of our own, without places and without the text. `search_entry.seq` says how late a document was indexed;
 * its title is `search_title.rowid = seq`, its pieces are `search_unit.id = search_text.rowid` from `seq * 4096` on, so that the
 * latest are found first in the order of the index itself. These tables differ between the databases and have no rows in `rows.ts`.
 */
export const searchIndex = defineMigration(2026112500004, 'SearchIndex', ({ bytes }) => [
  ...(bytes === 'blob' ? SQLITE : POSTGRES),
  `CREATE TABLE search_unit (
    id ${bytes === 'blob' ? 'INTEGER' : 'bigint'} NOT NULL PRIMARY KEY,
    version_id text NOT NULL REFERENCES version (id),
    begins integer NOT NULL,
    starts integer NOT NULL,
    length integer NOT NULL
  )`,
]);
