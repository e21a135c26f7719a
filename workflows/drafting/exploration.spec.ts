import { explore } from '@fashen/engine';
import { drafting } from './definition.js';

describe('the exploration of drafting', () => {
  const result = explore(drafting);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(1_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
