import type { Json } from '@fashen/engine';

/** The paths of the states that are active, from the outside in: `{ review: 'drafting' }` → `review`, `review.drafting`. */
export function activeStates(value: Json, above = ''): string[] {
  if (typeof value === 'string') return [above + value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [above + name, ...activeStates(inner ?? null, `${above}${name}.`)]);
}
