import { z } from 'zod';
import { lightView } from './process.js';
import { words } from './words.js';

/** A period of a case in a list: how it stands, until when, and why then. */
export const caseClock = z.object({
  key: z.string(),
  label: words,
  status: z.enum(['running', 'paused', 'met', 'missed', 'stopped']),
  due: z.string(),
  light: lightView.nullable(),
  left: z.int().nullable(),
  reason: words,
});
export type CaseClock = z.output<typeof caseClock>;

/** `active`: under way; `done`: ended. */
export const caseStatus = z.enum(['active', 'done']);
export const coded = z.object({ code: z.string(), ...words.shape });
