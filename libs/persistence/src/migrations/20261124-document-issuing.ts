import { defineMigration } from '../migration.js';

/**
 * In whose name a document is issued, by whom (the lead first), and who reviews it, one after the other. Written once with the document.
 * A document from before has none of it: it was meant for the government above its drafter and for the one review body that it names.
 */
export const documentIssuingTables = defineMigration(2026112400014, 'DocumentIssuingTables', () => [
  `CREATE TABLE document_issuing (
    document_id text NOT NULL PRIMARY KEY,
    issued_as text NOT NULL,
    CONSTRAINT "document_issuing_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id")
  )`,
  `CREATE TABLE document_issuer (
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    party text NOT NULL,
    PRIMARY KEY (document_id, ordinal),
    CONSTRAINT "document_issuer_once" UNIQUE ("document_id", "party"),
    CONSTRAINT "document_issuer_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "document_issuer_party" FOREIGN KEY ("party") REFERENCES "party" ("id"),
    CONSTRAINT "document_issuer_ordinal_positive" CHECK (ordinal > 0)
  )`,
  'CREATE INDEX document_issuer_by_party ON document_issuer (party)',
  `CREATE TABLE document_reviewer (
    document_id text NOT NULL,
    ordinal integer NOT NULL,
    party text NOT NULL,
    PRIMARY KEY (document_id, ordinal),
    CONSTRAINT "document_reviewer_once" UNIQUE ("document_id", "party"),
    CONSTRAINT "document_reviewer_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "document_reviewer_party" FOREIGN KEY ("party") REFERENCES "party" ("id"),
    CONSTRAINT "document_reviewer_ordinal_positive" CHECK (ordinal > 0)
  )`,
  'CREATE INDEX document_reviewer_by_party ON document_reviewer (party)',
]);
