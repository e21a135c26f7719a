import { defineMigration } from '../migration.js';

const KINDS = ['published', 'amended', 'repealed', 'renewed', 'lapsed', 'suspended', 'resumed', 'changed', 'annulled', 'voided'];
const CHECK = `CONSTRAINT "validity_event_kind_known" CHECK (kind IN (${KINDS.map((kind) => `'${kind}'`).join(', ')}))`;
const OLD = `id, document_id, ordinal, kind, acts_on, effective_on, by_document, version_id, last_day, evaluate_on, voids, basis, evidence,
  created_by, created_at`;

/** SQLite cannot change a CHECK: the table is made anew (migrations run with foreign keys off there). */
const REBUILD = [
  `CREATE TABLE validity_event_new (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    acts_on text NOT NULL,
    effective_on text,
    by_document text,
    version_id text,
    last_day text,
    evaluate_on text,
    voids text,
    basis text NOT NULL,
    evidence text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    clauses text,
    decided_by text,
    CONSTRAINT "validity_event_ordinal" UNIQUE ("document_id", "ordinal"),
    CONSTRAINT "validity_event_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "validity_event_by_document" FOREIGN KEY ("by_document") REFERENCES "document" ("id"),
    CONSTRAINT "validity_event_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id"),
    ${CHECK},
    CONSTRAINT "validity_event_effect_after_publication" CHECK (kind <> 'published' OR effective_on >= acts_on)
  )`,
  `INSERT INTO validity_event_new (${OLD}) SELECT ${OLD} FROM validity_event`,
  'DROP TABLE validity_event',
  'ALTER TABLE validity_event_new RENAME TO validity_event',
  'CREATE INDEX validity_event_by_decision ON validity_event (by_document)',
];

const ALTER = [
  'ALTER TABLE validity_event DROP CONSTRAINT "validity_event_kind_known"',
  `ALTER TABLE validity_event ADD ${CHECK}`,
  'ALTER TABLE validity_event ADD COLUMN clauses text',
  'ALTER TABLE validity_event ADD COLUMN decided_by text',
];

/** 改变 beside 停止执行 and 撤销, which clauses a decision concerns and who decided it; and what is said in a correction, one row for each step. */
export const correctionTables = defineMigration(2026112500010, 'CorrectionTables', ({ bytes }) => [
  ...(bytes === 'blob' ? REBUILD : ALTER),
  `CREATE TABLE correction_note (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    round integer NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    clauses text NOT NULL,
    evidence text,
    said_on text NOT NULL,
    party text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL
  )`,
  'CREATE INDEX correction_note_by_process ON correction_note (process)',
]);
