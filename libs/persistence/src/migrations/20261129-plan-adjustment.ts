import { defineMigration } from '../migration.js';

/** 计划调整: a line of a plan is finished later or dropped, insert-only; the line itself stays as it was decided. */
export const planAdjustmentTable = defineMigration(2026112900130, 'PlanAdjustmentTable', () => [
  `CREATE TABLE plan_adjustment (
    id text NOT NULL PRIMARY KEY,
    process text NOT NULL,
    kind text NOT NULL,
    year integer,
    month integer,
    reasons text NOT NULL,
    decided_by text NOT NULL,
    decided_on text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT "plan_adjustment_item" FOREIGN KEY ("process") REFERENCES "plan_item" ("process"),
    CONSTRAINT "plan_adjustment_kind" CHECK (kind IN ('postponed', 'dropped')),
    CONSTRAINT "plan_adjustment_time" CHECK ((kind = 'postponed') = (year IS NOT NULL AND month IS NOT NULL)),
    CONSTRAINT "plan_adjustment_month" CHECK (month IS NULL OR month BETWEEN 1 AND 12)
  )`,
  'CREATE INDEX plan_adjustment_by_item ON plan_adjustment (process, created_at)',
]);
