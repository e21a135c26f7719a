import { defineMigration } from '../migration.js';

/**
 * 公开征求意见. What people say lies sealed, texts under one key a consultation and who said it under one a person; codes are kept as keyed
 * hashes alone. Steps, answers and replies are inserted and never changed; only which group a comment is in may change.
 */
export const participationTables = defineMigration(2026112900060, 'ParticipationTables', () => [
  `CREATE TABLE consultation (
    id text NOT NULL PRIMARY KEY,
    process_id text NOT NULL,
    document_id text NOT NULL,
    version_id text NOT NULL,
    text_hash text NOT NULL,
    title text NOT NULL,
    opens_on text NOT NULL,
    closes_on text NOT NULL,
    notice text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "consultation_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
    CONSTRAINT "consultation_version" FOREIGN KEY ("version_id") REFERENCES "version" ("id")
  )`,
  'CREATE INDEX consultation_by_process ON consultation (process_id, created_at)',
  'CREATE INDEX consultation_by_day ON consultation (opens_on, id)',
  `CREATE TABLE consultation_step (
    consultation_id text NOT NULL,
    kind text NOT NULL,
    day text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (consultation_id, kind, day),
    CONSTRAINT "consultation_step_consultation" FOREIGN KEY ("consultation_id") REFERENCES "consultation" ("id"),
    CONSTRAINT "consultation_step_kind_known" CHECK (kind IN ('extended', 'closed', 'resultPublished'))
  )`,
  `CREATE TABLE consultation_comment (
    id text NOT NULL PRIMARY KEY,
    consultation_id text NOT NULL,
    channel text NOT NULL,
    speaker text NOT NULL,
    clause text,
    sealed_text text NOT NULL,
    sealed_person text,
    code_hash text,
    received_on text NOT NULL,
    entered_by text,
    group_id text,
    similarity integer,
    grouped_by text,
    created_at text NOT NULL,
    CONSTRAINT "consultation_comment_code" UNIQUE ("code_hash"),
    CONSTRAINT "consultation_comment_consultation" FOREIGN KEY ("consultation_id") REFERENCES "consultation" ("id"),
    CONSTRAINT "consultation_comment_entered_by" FOREIGN KEY ("entered_by") REFERENCES "account" ("id"),
    CONSTRAINT "consultation_comment_channel_known" CHECK (channel IN ('page', 'letter', 'email', 'telephone', 'meeting')),
    CONSTRAINT "consultation_comment_speaker_known" CHECK (speaker IN ('person', 'business', 'association', 'other'))
  )`,
  'CREATE INDEX consultation_comment_by_consultation ON consultation_comment (consultation_id, created_at, id)',
  'CREATE INDEX consultation_comment_by_group ON consultation_comment (group_id)',
  'CREATE INDEX consultation_comment_ungrouped ON consultation_comment (consultation_id) WHERE group_id IS NULL',
  `CREATE TABLE consultation_answer (
    id text NOT NULL PRIMARY KEY,
    consultation_id text NOT NULL,
    group_id text,
    comment_id text,
    point text NOT NULL,
    outcome text NOT NULL,
    reason text NOT NULL,
    answered_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "consultation_answer_consultation" FOREIGN KEY ("consultation_id") REFERENCES "consultation" ("id"),
    CONSTRAINT "consultation_answer_comment" FOREIGN KEY ("comment_id") REFERENCES "consultation_comment" ("id"),
    CONSTRAINT "consultation_answer_by" FOREIGN KEY ("answered_by") REFERENCES "account" ("id"),
    CONSTRAINT "consultation_answer_outcome_known" CHECK (outcome IN ('adopted', 'partlyAdopted', 'notAdopted', 'noted')),
    CONSTRAINT "consultation_answer_to_one" CHECK ((group_id IS NULL) <> (comment_id IS NULL))
  )`,
  'CREATE INDEX consultation_answer_by_consultation ON consultation_answer (consultation_id, created_at)',
  'CREATE INDEX consultation_answer_by_group ON consultation_answer (group_id)',
  'CREATE INDEX consultation_answer_by_comment ON consultation_answer (comment_id)',
  `CREATE TABLE consultation_reply (
    comment_id text NOT NULL,
    answer_id text NOT NULL,
    PRIMARY KEY (comment_id, answer_id),
    CONSTRAINT "consultation_reply_comment" FOREIGN KEY ("comment_id") REFERENCES "consultation_comment" ("id"),
    CONSTRAINT "consultation_reply_answer" FOREIGN KEY ("answer_id") REFERENCES "consultation_answer" ("id")
  )`,
  'CREATE INDEX consultation_reply_by_answer ON consultation_reply (answer_id)',
  `CREATE TABLE consultation_look (
    id text NOT NULL PRIMARY KEY,
    comment_id text NOT NULL,
    person text NOT NULL,
    why text NOT NULL,
    at text NOT NULL,
    CONSTRAINT "consultation_look_comment" FOREIGN KEY ("comment_id") REFERENCES "consultation_comment" ("id"),
    CONSTRAINT "consultation_look_person" FOREIGN KEY ("person") REFERENCES "account" ("id")
  )`,
]);
