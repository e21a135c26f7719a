import type { Message, Words } from '@fashen/engine';

/** What a code means to a person; `{name}` in a sentence is filled from the problem's details. */
export type ProblemEntry = Message & { status: number; title: Words };
