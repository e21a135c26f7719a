import { defineMigration } from '../migration.js';

/** Files by their content, in chunks: better-sqlite3 does not stream a BLOB. */
export const fileTables = defineMigration(2026112400003, 'FileTables', ({ bytes }) => [
  `CREATE TABLE file (
    sha256 text NOT NULL PRIMARY KEY,
    size integer NOT NULL,
    media_type text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "file_size_counted" CHECK (size >= 0)
  )`,
  `CREATE TABLE file_chunk (
    sha256 text NOT NULL,
    n integer NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (sha256, n),
    CONSTRAINT "file_chunk_counted" CHECK (n >= 0)
  )`,
]);
