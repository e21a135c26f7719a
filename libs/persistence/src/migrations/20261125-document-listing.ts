import { defineMigration } from '../migration.js';

/**
 * What lists filter and sort by, written in the transaction that changes it: where a document stands and what is due next; for a task also
 * the first day on which its light is yellow. `projection_format` tells which shape a projection was last built in whole.
 */
export const documentListing = defineMigration(2026112500002, 'DocumentListing', () => [
  'ALTER TABLE task ADD COLUMN near_on text',
  'ALTER TABLE task ADD COLUMN clock text',
  `CREATE TABLE document_listing (
    document_id text NOT NULL PRIMARY KEY,
    stage text NOT NULL,
    stage_ordinal integer NOT NULL,
    process text,
    due text,
    near_on text,
    clock text,
    updated_at text NOT NULL,
    CONSTRAINT "document_listing_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  'CREATE INDEX document_listing_by_update ON document_listing (updated_at, document_id)',
  'CREATE INDEX document_listing_by_stage ON document_listing (stage_ordinal, document_id)',
  'CREATE INDEX document_listing_by_due ON document_listing (due)',
  'CREATE INDEX document_number_by_document ON document_number (document_id, created_at)',
  'CREATE INDEX unified_number_by_document ON unified_number (document_id)',
  'CREATE TABLE projection_format (name text NOT NULL PRIMARY KEY, format integer NOT NULL)',
]);
