import { ADMINISTRATION } from './administration.js';
import { INCIDENTS } from './incidents.js';
import { LISTS } from './lists.js';
import { OBJECTIONS } from './objections.js';
import { OMISSIONS } from './omissions.js';
import { OUTAGES } from './outages.js';
import { PACKAGES } from './packages.js';
import { PARTICIPATION } from './participation.js';
import { PREVIEWS } from './previews.js';
import type { ProblemEntry } from './problem-entry.js';
import { REFUSALS } from './refusals.js';
import { REQUESTS } from './requests.js';
import { TEXTS } from './texts.js';
import { UPLOADS } from './uploads.js';

/** The one catalogue of everything that the server says no with. */
export const CATALOGUE = {
  ...REQUESTS,
  ...OUTAGES,
  ...REFUSALS,
  ...UPLOADS,
  ...TEXTS,
  ...ADMINISTRATION,
  ...LISTS,
  ...PREVIEWS,
  ...INCIDENTS,
  ...PACKAGES,
  ...OMISSIONS,
  ...OBJECTIONS,
  ...PARTICIPATION,
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof CATALOGUE;
