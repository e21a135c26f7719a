import { defineMigration } from '../migration.js';

/** What the desk writes about an objection, sealed like the objection itself; and the redacted reply that everybody may read. */
export const objectionTextTables = defineMigration(2026112500070, 'ObjectionTextTables', () => [
  `CREATE TABLE objection_text (
    id text NOT NULL PRIMARY KEY,
    objection_id text NOT NULL,
    kind text NOT NULL,
    n integer NOT NULL,
    written_by text NOT NULL,
    explanation text NOT NULL,
    transferred_to text,
    public_reply text,
    created_at text NOT NULL,
    CONSTRAINT "objection_text_objection" FOREIGN KEY ("objection_id") REFERENCES "objection" ("id"),
    CONSTRAINT "objection_text_kind_known" CHECK (kind IN ('proposal', 'statement', 'maskingReturned', 'sentBack'))
  )`,
  'CREATE INDEX objection_text_by_objection ON objection_text (objection_id, kind, n)',
  `CREATE TABLE public_reply (
    id text NOT NULL PRIMARY KEY,
    document_id text,
    paper text,
    replied_by text NOT NULL,
    outcome text NOT NULL,
    text text NOT NULL,
    published_on text NOT NULL,
    CONSTRAINT "public_reply_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "public_reply_party" FOREIGN KEY ("replied_by") REFERENCES "party" ("id")
  )`,
  'CREATE INDEX public_reply_by_day ON public_reply (published_on, id)',
]);
