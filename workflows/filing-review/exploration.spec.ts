import { explore } from '@fashen/engine';
import { filingReview } from './definition.js';

describe('the exploration of the filing review', () => {
  const result = explore(filingReview);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(1_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
