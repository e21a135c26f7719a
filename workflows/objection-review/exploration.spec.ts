import { explore } from '@fashen/engine';
import { objectionReview } from './definition.js';

describe('the exploration of the objection review', () => {
  const result = explore(objectionReview);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(10_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
