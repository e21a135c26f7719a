import { explore } from '@fashen/engine';
import { reviewSampling } from './definition.js';

describe('the exploration of a sampling', () => {
  const result = explore(reviewSampling);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(300));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
