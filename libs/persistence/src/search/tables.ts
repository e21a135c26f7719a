const TOKENS = "fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')";

const SQLITE = [
  'CREATE TABLE search_entry (seq INTEGER PRIMARY KEY AUTOINCREMENT, document_id text NOT NULL UNIQUE REFERENCES document (id))',
  `CREATE VIRTUAL TABLE search_title USING ${TOKENS}`,
  `CREATE VIRTUAL TABLE search_text USING ${TOKENS}`,
];

/**
 * PostgreSQL would keep what was put into such an index unsorted at first, up to 4 MB, and every search read all of that until a vacuum put
 * it in: a search of 20,000 documents was a third dearer. Searches outnumber texts by far, so each text is put in at once: 7 ms more for one
 * of 14 articles. Source: PostgreSQL manual, GIN, fast update technique.
 */
const POSTGRES = [
  'CREATE TABLE search_entry (seq bigserial PRIMARY KEY, document_id text NOT NULL UNIQUE REFERENCES document (id))',
  'CREATE TABLE search_title (rowid bigint PRIMARY KEY, tokens tsvector NOT NULL)',
  'CREATE INDEX search_title_tokens ON search_title USING gin (tokens) WITH (fastupdate = off)',
  'CREATE TABLE search_text (rowid bigint PRIMARY KEY, tokens tsvector NOT NULL)',
  'CREATE INDEX search_text_tokens ON search_text USING gin (tokens) WITH (fastupdate = off)',
];

const unit = (id: string) =>
  `CREATE TABLE search_unit (id ${id} NOT NULL PRIMARY KEY, version_id text NOT NULL REFERENCES version (id),
   begins integer NOT NULL, starts integer NOT NULL, length integer NOT NULL)`;

/**
 * The search index: tokens of our own, without places and without the text. `search_entry.seq` says how late a document was indexed;
 * its title is `search_title.rowid = seq`, its pieces are `search_unit.id = search_text.rowid` from `seq * 4096` on, so that the
 * latest are found first in the order of the index itself. These tables differ between the databases and have no rows in `rows.ts`.
 */
export const SEARCH_TABLES = { sqlite: [...SQLITE, unit('INTEGER')], postgres: [...POSTGRES, unit('bigint')] } as const;
