import type { Comparison } from '../comparison/comparison.js';
import { reanchor } from '../comparison/reanchor.js';
import { walk } from '../outline-node.js';
import type { Renumbering } from './renumber.js';

/** Follows the clauses of the old draft of a comparison to the new one, for `renumber`. What cannot be followed for certain is gone. */
export function renumberingOf(comparison: Comparison): Renumbering {
  const anchors = new Map([...walk(comparison.old.nodes)].map(({ id, anchor }) => [id, anchor]));
  const known = new Map<string, string | null>();
  return (id) => {
    if (!known.has(id)) {
      const now = reanchor(anchors.get(id) ?? '', comparison);
      known.set(id, now.gone ? null : now.id);
    }
    return known.get(id) ?? null;
  };
}
