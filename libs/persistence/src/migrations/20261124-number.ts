import { defineMigration } from '../migration.js';

/** Gapless yearly numbers: one of a series for one process. */
export const numberTables = defineMigration(2026112400007, 'NumberTables', () => [
  `CREATE TABLE number_series (
    series text NOT NULL,
    year integer NOT NULL,
    next integer NOT NULL,
    PRIMARY KEY (series, year),
    CONSTRAINT "number_series_from_one" CHECK (next > 0)
  )`,
  `CREATE TABLE issued_number (
    series text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    process text NOT NULL,
    issued_at text NOT NULL,
    PRIMARY KEY (series, year, number),
    CONSTRAINT "issued_number_once" UNIQUE ("process", "series"),
    CONSTRAINT "issued_number_positive" CHECK (number > 0)
  )`,
]);
