import { defineMigration } from '../migration.js';

/** What the two sides, the coordinators and the leader said about items that were not adopted, word for word; rows are inserted, never changed. */
export const nonAdoptionDiscussionTables = defineMigration(2026112400015, 'NonAdoptionDiscussionTables', () => [
  `CREATE TABLE discussion_remark (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    seq integer NOT NULL,
    item_id text NOT NULL,
    round integer NOT NULL,
    kind text NOT NULL,
    words text,
    basis text,
    said_by text NOT NULL,
    said_on text NOT NULL,
    scan text,
    entered_by text NOT NULL,
    party text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "discussion_remark_item" FOREIGN KEY ("item_id") REFERENCES "opinion_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_remark_scan" FOREIGN KEY ("scan") REFERENCES "evidence" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_remark_round_positive" CHECK (round > 0),
    CONSTRAINT "discussion_remark_kind_known" CHECK (kind IN ('reason', 'maintained', 'reasonAccepted', 'willAdopt', 'upheld', 'waived')),
    CONSTRAINT "discussion_remark_reasoned" CHECK (kind <> 'reason' OR (words IS NOT NULL AND basis IS NOT NULL))
  )`,
  'CREATE INDEX discussion_remark_by_process ON discussion_remark (process, seq)',
  `CREATE TABLE discussion_meeting (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    seq integer NOT NULL,
    held_on text NOT NULL,
    chair text NOT NULL,
    participants text NOT NULL,
    said text NOT NULL,
    minutes text NOT NULL,
    recorded_by text NOT NULL,
    party text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "discussion_meeting_minutes" FOREIGN KEY ("minutes") REFERENCES "evidence" ("id") DEFERRABLE INITIALLY DEFERRED
  )`,
  'CREATE INDEX discussion_meeting_by_process ON discussion_meeting (process, seq)',
  `CREATE TABLE discussion_result (
    id text NOT NULL PRIMARY KEY,
    meeting_id text NOT NULL,
    item_id text NOT NULL,
    result text NOT NULL,
    note text NOT NULL,
    CONSTRAINT "discussion_result_meeting" FOREIGN KEY ("meeting_id") REFERENCES "discussion_meeting" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_result_item" FOREIGN KEY ("item_id") REFERENCES "opinion_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "discussion_result_known" CHECK (result IN ('reasonAccepted', 'willAdopt', 'open'))
  )`,
  'CREATE INDEX discussion_result_by_meeting ON discussion_result (meeting_id)',
]);
