import { UNDEFINED_MARK } from './canonical.js';

/** The value of a text that `canonical` wrote. */
export function readCanonical(text: string): any {
  const value: unknown = JSON.parse(text);
  return text.includes(`"${UNDEFINED_MARK}"`) ? unmark(value) : value;
}

function unmark(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unmark);
  if (Object.hasOwn(value, UNDEFINED_MARK)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unmark(part)]));
}
