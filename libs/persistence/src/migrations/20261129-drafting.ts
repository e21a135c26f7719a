import { defineMigration } from '../migration.js';

/** 起草: what was done in each track, how the tracks stood from when on. Rows are inserted, never changed. */
export const draftingTables = defineMigration(2026112900070, 'DraftingTables', () => [
  `CREATE TABLE drafting (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    spine text NOT NULL,
    party text NOT NULL,
    jointly text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "drafting_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "drafting_party" FOREIGN KEY ("party") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX drafting_by_document ON drafting (document_id, created_at)',
  `CREATE TABLE drafting_record (
    id text NOT NULL PRIMARY KEY,
    drafting_id text NOT NULL,
    seq integer NOT NULL,
    track text NOT NULL,
    kind text NOT NULL,
    acted_on text NOT NULL,
    party text NOT NULL,
    evidence text,
    text_hash text NOT NULL,
    details text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "drafting_record_drafting" FOREIGN KEY ("drafting_id") REFERENCES "drafting" ("id")
  )`,
  'CREATE INDEX drafting_record_by_drafting ON drafting_record (drafting_id, seq)',
  `CREATE TABLE drafting_track (
    id text NOT NULL PRIMARY KEY,
    drafting_id text NOT NULL,
    seq integer NOT NULL,
    step integer NOT NULL,
    track text NOT NULL,
    is_open integer NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "drafting_track_drafting" FOREIGN KEY ("drafting_id") REFERENCES "drafting" ("id"),
    CONSTRAINT "drafting_track_is_open" CHECK (is_open IN (0, 1))
  )`,
  'CREATE INDEX drafting_track_by_drafting ON drafting_track (drafting_id, track, seq, step)',
]);
