import { defineMigration } from '../migration.js';

/** What was said in a light review, point by point and round by round; rows are inserted, never changed. */
export const lightReviewTables = defineMigration(2026112400070, 'LightReviewTables', () => [
  `CREATE TABLE legal_advice_point (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    round integer NOT NULL,
    ordinal integer NOT NULL,
    clause text,
    text text NOT NULL,
    basis text NOT NULL,
    suggestion text,
    drafted_by text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "legal_advice_point_place" UNIQUE ("process", "round", "ordinal"),
    CONSTRAINT "legal_advice_point_round_positive" CHECK (round > 0),
    CONSTRAINT "legal_advice_point_ordinal_positive" CHECK (ordinal > 0)
  )`,
]);
