import { explore } from '@fashen/engine';
import { deliberation } from './definition.js';

describe('the exploration of a deliberation, of two issuers and of one', () => {
  const explored = explore(deliberation);

  it('reaches every state and takes every transition', () => expect(explored.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(explored.paths).toBeGreaterThan(10_000));
  it.each(explored.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
