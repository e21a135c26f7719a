import { defineMigration } from '../migration.js';

/** What reviewers and drafters say to each other, insert-only: a changed item, a second answer, a new mark is a row of its own, and the later one prevails.
 * An item is drafted before the opinion that it will stand in, so nothing ties it to that row. */
export const legalityReviewTables = defineMigration(2026112400005, 'LegalityReviewTables', () => [
  `CREATE TABLE opinion (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    round integer NOT NULL,
    conclusion text NOT NULL,
    items text NOT NULL,
    drafted_by text NOT NULL,
    drafted_at text NOT NULL,
    CONSTRAINT "opinion_round_positive" CHECK (round > 0),
    CONSTRAINT "opinion_conclusion_known" CHECK (conclusion IN ('lawful', 'revisionRequired', 'unlawful'))
  )`,
  'CREATE INDEX opinion_by_process ON opinion (process, round)',
  `CREATE TABLE opinion_item (
    id text NOT NULL PRIMARY KEY,
    opinion_id text NOT NULL,
    process text NOT NULL,
    ordinal integer NOT NULL,
    anchor text,
    check_item integer NOT NULL,
    kind text NOT NULL,
    problem text NOT NULL,
    basis text NOT NULL,
    suggestion text NOT NULL,
    weight text NOT NULL,
    supersedes text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "opinion_item_ordinal_positive" CHECK (ordinal > 0),
    CONSTRAINT "opinion_item_check_known" CHECK (check_item >= 1 AND check_item <= 7),
    CONSTRAINT "opinion_item_weight_known" CHECK (weight IN ('mustChange', 'advice'))
  )`,
  'CREATE INDEX opinion_item_by_process ON opinion_item (process)',
  `CREATE TABLE check_mark (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    check_item integer NOT NULL,
    result text NOT NULL,
    anchors text NOT NULL,
    note text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "check_mark_check_known" CHECK (check_item >= 1 AND check_item <= 7)
  )`,
  'CREATE INDEX check_mark_by_process ON check_mark (process, check_item, created_at)',
  `CREATE TABLE answer (
    id text NOT NULL PRIMARY KEY,
    item_id text NOT NULL,
    process text NOT NULL,
    round integer NOT NULL,
    response text NOT NULL,
    reason text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "answer_item" FOREIGN KEY ("item_id") REFERENCES "opinion_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "answer_round_positive" CHECK (round > 0),
    CONSTRAINT "answer_response_known" CHECK (response IN ('adopted', 'partlyAdopted', 'notAdopted')),
    CONSTRAINT "answer_reasoned" CHECK (response = 'adopted' OR reason IS NOT NULL)
  )`,
  'CREATE INDEX answer_by_process ON answer (process, round)',
  `CREATE TABLE item_verdict (
    id text NOT NULL PRIMARY KEY,
    item_id text NOT NULL,
    process text NOT NULL,
    round integer NOT NULL,
    verdict text NOT NULL,
    note text,
    created_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "item_verdict_item" FOREIGN KEY ("item_id") REFERENCES "opinion_item" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "item_verdict_round_positive" CHECK (round > 0),
    CONSTRAINT "item_verdict_known" CHECK (verdict IN ('closed', 'reasonAccepted', 'kept'))
  )`,
  'CREATE INDEX item_verdict_by_process ON item_verdict (process, round)',
]);
