import { setImmediate as turn } from 'node:timers/promises';
import type { Clause } from '@fashen/legal-text';

/** Clauses as JSON, a thousand in each part: a string is handed to a thread at a stroke, twenty thousand objects are not. */
export type Parts = readonly string[];

const IN_ONE = 1000;

/** For the server's own thread: between the parts others have their turn. */
export async function inParts(clauses: readonly Clause[]): Promise<Parts> {
  const parts: string[] = [];
  for (let from = 0; from < clauses.length; from += IN_ONE) {
    if (from > 0) await turn();
    parts.push(JSON.stringify(clauses.slice(from, from + IN_ONE)));
  }
  return parts;
}

/** For the server's own thread. */
export async function fromPartsInTurn(parts: Parts): Promise<Clause[]> {
  const clauses: Clause[] = [];
  for (const [n, part] of parts.entries()) {
    if (n > 0) await turn();
    clauses.push(...clausesIn(part));
  }
  return clauses;
}

/** For a thread that holds up nobody. */
export const fromParts = (parts: Parts): Clause[] => parts.flatMap(clausesIn);

export const toParts = (clauses: readonly Clause[]): Parts =>
  Array.from({ length: Math.ceil(clauses.length / IN_ONE) }, (_, n) => JSON.stringify(clauses.slice(n * IN_ONE, (n + 1) * IN_ONE)));

const clausesIn = (part: string): Clause[] => JSON.parse(part) as Clause[];
