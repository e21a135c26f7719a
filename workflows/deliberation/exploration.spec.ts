import { explore } from '@fashen/engine';
import { Sheet } from '../../test/proof/sheets/sheet.js';
import { deliberation } from './definition.js';

describe('the exploration of a deliberation, of two issuers and of one', () => {
  const sheet = new Sheet(deliberation);
  const explored = explore(sheet.definition);

  it('reaches every state and takes every transition', () => expect(explored.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(explored.paths).toBeGreaterThan(10_000));
  it.each(explored.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
  it('does what is written down of it', () => expect(sheet.toString()).toBe(sheet.kept()));
});
