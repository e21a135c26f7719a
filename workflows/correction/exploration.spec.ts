import { explore } from '@fashen/engine';
import { correction } from './definition.js';

describe('the exploration of the correction', () => {
  const result = explore(correction);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(10_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
