import { explore } from '@fashen/engine';
import { projectInitiation } from './definition.js';

describe('the exploration of a project', () => {
  const result = explore(projectInitiation);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(1_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
