import { explore } from '@fashen/engine';
import { Sheet } from '../../test/proof/sheets/sheet.js';
import { drafting } from './definition.js';

describe('the exploration of drafting', () => {
  const sheet = new Sheet(drafting);
  const result = explore(sheet.definition);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(1_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
  it('does what is written down of it', () => expect(sheet.toString()).toBe(sheet.kept()));
});
