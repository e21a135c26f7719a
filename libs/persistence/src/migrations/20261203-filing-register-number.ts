import { defineMigration } from '../migration.js';

/** 备案登记号: a receiver's register gives each number once. Where two cases had been given one at the same moment, the earlier keeps it here. */
export const filingRegisterNumber = defineMigration(2026120300053, 'FilingRegisterNumber', () => [
  `CREATE TABLE filing_register_number (
    receiver text NOT NULL,
    number text NOT NULL,
    process text NOT NULL,
    PRIMARY KEY (receiver, number)
  )`,
  `INSERT INTO filing_register_number (receiver, number, process)
    SELECT review.receiver, step.number, step.process FROM filing_review_step AS step JOIN filing_review AS review ON review.process = step.process
    WHERE step.kind = 'registered' AND step.number IS NOT NULL
    ORDER BY step.created_at ON CONFLICT (receiver, number) DO NOTHING`,
]);
