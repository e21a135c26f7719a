import { createHash } from 'node:crypto';

/** The same value gives the same text whatever the order of its keys; keys without a value are left out, as in JSON. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}

/** SHA-256 (hex) of a form's facts. Kept with every produced document: what it was made from can be proved later. */
export function factsHash(facts: object): string {
  return createHash('sha256').update(canonical(facts), 'utf8').digest('hex');
}
