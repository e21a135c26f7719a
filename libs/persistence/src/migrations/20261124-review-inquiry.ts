import { defineMigration } from '../migration.js';

/** Whom a reviewer asked and what came back, joint sessions with their minutes, and what urgency did away with; insert-only. */
export const reviewInquiryTables = defineMigration(2026112400040, 'ReviewInquiryTables', () => [
  `CREATE TABLE inquiry (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    kind text NOT NULL,
    party text,
    person text,
    question text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "inquiry_kind_known" CHECK (kind IN ('coReview', 'adviser', 'publicViews'))
  )`,
  'CREATE INDEX inquiry_by_process ON inquiry (process)',
  `CREATE TABLE inquiry_reply (
    id text NOT NULL PRIMARY KEY,
    inquiry_id text NOT NULL,
    process text NOT NULL,
    view text,
    received integer,
    words text NOT NULL,
    evidence text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "inquiry_reply_once" UNIQUE ("inquiry_id"),
    CONSTRAINT "inquiry_reply_inquiry" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry" ("id"),
    CONSTRAINT "inquiry_reply_view_known" CHECK (view IS NULL OR view IN ('noObjection', 'suggestion', 'objection'))
  )`,
  'CREATE INDEX inquiry_reply_by_process ON inquiry_reply (process)',
  `CREATE TABLE joint_session (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    held_on text NOT NULL,
    attendees text NOT NULL,
    views text NOT NULL,
    minutes text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL
  )`,
  'CREATE INDEX joint_session_by_process ON joint_session (process)',
  `CREATE TABLE urgent_exemption (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL,
    process text NOT NULL,
    exemption text NOT NULL,
    ground text NOT NULL,
    statement text NOT NULL,
    granted_by text NOT NULL,
    entered_by text,
    granted_on text NOT NULL,
    scan text,
    created_at text NOT NULL,
    CONSTRAINT "urgent_exemption_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "urgent_exemption_known" CHECK (exemption IN ('consultation', 'reviewTime', 'meeting', 'effectGap'))
  )`,
  'CREATE INDEX urgent_exemption_by_document ON urgent_exemption (document_id)',
]);
