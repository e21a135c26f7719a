import { defineMigration } from '../migration.js';

/** Meetings with their agendas, attendance, views and results, what leaders decided, and what was verified: rows are inserted, never changed. */
export const deliberationTables = defineMigration(2026112400030, 'DeliberationTables', () => [
  `CREATE TABLE meeting (
    id text NOT NULL PRIMARY KEY,
    body text NOT NULL,
    kind text NOT NULL,
    planned_on text NOT NULL,
    place text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL
  )`,
  'CREATE INDEX meeting_by_body ON meeting (body, planned_on)',
  `CREATE TABLE agenda_item (
    id text NOT NULL PRIMARY KEY,
    meeting_id text NOT NULL,
    process text NOT NULL,
    document_id text NOT NULL,
    version_id text NOT NULL,
    text_hash text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "agenda_item_meeting" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
    CONSTRAINT "agenda_item_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "agenda_item_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id")
  )`,
  'CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, created_at)',
  'CREATE INDEX agenda_item_by_process ON agenda_item (process)',
  `CREATE TABLE meeting_record (
    meeting_id text NOT NULL PRIMARY KEY,
    held_on text NOT NULL,
    chair text,
    minutes text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "meeting_record_meeting" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id"),
    CONSTRAINT "meeting_record_minutes" FOREIGN KEY ("minutes") REFERENCES "evidence" ("id")
  )`,
  `CREATE TABLE meeting_attendance (
    meeting_id text NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    post text NOT NULL,
    presence text NOT NULL,
    reason text,
    PRIMARY KEY (meeting_id, ordinal),
    CONSTRAINT "meeting_attendance_record" FOREIGN KEY ("meeting_id") REFERENCES "meeting_record" ("meeting_id"),
    CONSTRAINT "meeting_attendance_known" CHECK (presence IN ('present', 'absent', 'sittingIn'))
  )`,
  `CREATE TABLE meeting_view (
    item_id text NOT NULL,
    ordinal integer NOT NULL,
    speaker text NOT NULL,
    stance text NOT NULL,
    words text NOT NULL,
    PRIMARY KEY (item_id, ordinal),
    CONSTRAINT "meeting_view_item" FOREIGN KEY ("item_id") REFERENCES "agenda_item" ("id"),
    CONSTRAINT "meeting_view_known" CHECK (stance IN ('agrees', 'dissents', 'remarks'))
  )`,
  `CREATE TABLE agenda_result (
    item_id text NOT NULL PRIMARY KEY,
    result text NOT NULL,
    reason text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "agenda_result_item" FOREIGN KEY ("item_id") REFERENCES "agenda_item" ("id"),
    CONSTRAINT "agenda_result_known" CHECK (result IN ('passed', 'passedInPrinciple', 'deferred', 'rejected', 'takenOff'))
  )`,
  `CREATE TABLE instruction (
    id text NOT NULL PRIMARY KEY,
    item_id text NOT NULL,
    process text NOT NULL,
    ordinal integer NOT NULL,
    anchors text NOT NULL,
    new_anchors text NOT NULL,
    words text NOT NULL,
    CONSTRAINT "instruction_item" FOREIGN KEY ("item_id") REFERENCES "agenda_item" ("id"),
    CONSTRAINT "instruction_ordinal_positive" CHECK (ordinal > 0)
  )`,
  'CREATE INDEX instruction_by_process ON instruction (process)',
  `CREATE TABLE instruction_verification (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    party text NOT NULL,
    verdict text NOT NULL,
    not_carried_out text NOT NULL,
    note text NOT NULL,
    version_id text NOT NULL,
    text_hash text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "instruction_verification_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id"),
    CONSTRAINT "instruction_verification_known" CHECK (verdict IN ('confirmed', 'returned', 'beyond'))
  )`,
  'CREATE INDEX instruction_verification_by_process ON instruction_verification (process, created_at)',
  `CREATE TABLE leader_act (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    act text NOT NULL,
    party text NOT NULL,
    person text NOT NULL,
    entered_by text,
    occurred_on text NOT NULL,
    words text,
    scan text,
    version_id text NOT NULL,
    text_hash text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "leader_act_scan" FOREIGN KEY ("scan") REFERENCES "evidence" ("id"),
    CONSTRAINT "leader_act_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id"),
    CONSTRAINT "leader_act_entered_with_scan" CHECK (entered_by IS NULL OR scan IS NOT NULL),
    CONSTRAINT "leader_act_known" CHECK (act IN ('agreed', 'disagreed', 'exempted', 'signed', 'returned'))
  )`,
  'CREATE INDEX leader_act_by_process ON leader_act (process, created_at)',
  `CREATE TABLE wording_change (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    from_version text NOT NULL,
    to_version text NOT NULL,
    differences text NOT NULL,
    note text NOT NULL,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "wording_change_from" FOREIGN KEY ("from_version") REFERENCES "version" ("id"),
    CONSTRAINT "wording_change_to" FOREIGN KEY ("to_version") REFERENCES "version" ("id")
  )`,
  'CREATE INDEX wording_change_by_process ON wording_change (process, created_at)',
]);
