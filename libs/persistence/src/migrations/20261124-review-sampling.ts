import { defineMigration } from '../migration.js';

/** What checkers found in sampled reviews, point by point and round by round; rows are inserted, never changed. */
export const reviewSamplingTables = defineMigration(2026112400071, 'ReviewSamplingTables', () => [
  `CREATE TABLE review_check (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    review text NOT NULL,
    round integer NOT NULL,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    result text NOT NULL,
    note text,
    checker text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "review_check_place" UNIQUE ("process", "review", "round", "ordinal"),
    CONSTRAINT "review_check_kind_known" CHECK (kind IN ('adoption', 'quality')),
    CONSTRAINT "review_check_result_known" CHECK (result IN ('carriedOut', 'partly', 'notCarriedOut', 'met', 'notMet')),
    CONSTRAINT "review_check_round_positive" CHECK (round > 0)
  )`,
]);
