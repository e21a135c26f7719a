import { z } from 'zod';
import { words } from './words.js';

/** One value of a profile in words, with the text that it comes from. */
export const profileValue = z.object({
  key: z.string().describe('`limits.review`, `doors`'),
  label: words,
  /** In words, unit included: 10 个工作日, 10 working days; several for lists. */
  value: z.array(words),
  source: z.string(),
  asOf: z.string().describe('date of the text that it follows, as exactly as it is known: 2018-12-04, 2015-10 or 2021'),
  verified: z.boolean().describe('false: the source was not read in the original'),
  note: words.nullable(),
});
export type ProfileValue = z.output<typeof profileValue>;

const about = {
  name: z.string(),
  label: words,
  inForce: z.boolean().describe('the one that new documents of this installation follow'),
  values: z.int(),
  unverified: z.int(),
};

export const profileList = z.object({ entries: z.array(z.object(about)) });
export type ProfileList = z.output<typeof profileList>;

/** A profile, its values in groups: limits, procedure, meetings … */
export const profileView = z.object({
  ...about,
  groups: z.array(z.object({ key: z.string(), label: words, values: z.array(profileValue) })),
});
export type ProfileView = z.output<typeof profileView>;
