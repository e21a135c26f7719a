import type { Message, Words } from '@fashen/engine';
import { REFUSALS } from './refusals.js';
import { REQUESTS } from './requests.js';
import { UPLOADS } from './uploads.js';

/** What a code means to a person; `{name}` in a sentence is filled from the problem's details. */
export type ProblemEntry = Message & { status: number; title: Words };

/** The one catalogue of everything that the server says no with. */
export const CATALOGUE = { ...REQUESTS, ...REFUSALS, ...UPLOADS } as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof CATALOGUE;
