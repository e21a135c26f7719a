import { explore } from '@fashen/engine';
import { lightReview } from './definition.js';

describe('the exploration of a light review', () => {
  const result = explore(lightReview);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(1_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
