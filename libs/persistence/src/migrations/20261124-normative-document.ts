import { defineMigration } from '../migration.js';

/**
 * What happened to the validity of each document, insert-only; and its phases, a projection for lists by day that can be built again.
 * The day of effect is never before the publication (山东省行政程序规定 第五十条: 未公布的不得作为依据).
 */
export const normativeDocumentTables = defineMigration(2026112400050, 'NormativeDocumentTables', () => [
  `CREATE TABLE validity_event (
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
    CONSTRAINT "validity_event_ordinal" UNIQUE ("document_id", "ordinal"),
    CONSTRAINT "validity_event_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "validity_event_by_document" FOREIGN KEY ("by_document") REFERENCES "document" ("id"),
    CONSTRAINT "validity_event_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id"),
    CONSTRAINT "validity_event_kind_known" CHECK (kind IN ('published', 'amended', 'repealed', 'renewed', 'lapsed', 'suspended', 'resumed', 'annulled', 'voided')),
    CONSTRAINT "validity_event_effect_after_publication" CHECK (kind <> 'published' OR effective_on >= acts_on)
  )`,
  'CREATE INDEX validity_event_by_decision ON validity_event (by_document)',
  `CREATE TABLE validity_phase (
    document_id text NOT NULL,
    starts_on text NOT NULL,
    until text,
    status text NOT NULL,
    PRIMARY KEY (document_id, starts_on),
    CONSTRAINT "validity_phase_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  'CREATE INDEX validity_phase_by_status ON validity_phase (status, starts_on)',
]);
