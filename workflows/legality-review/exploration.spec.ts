import { explore } from '@fashen/engine';
import { Sheet } from '../../test/proof/sheets/sheet.js';
import { legalityReview } from './definition.js';

describe('the exploration of a legality review', () => {
  const sheet = new Sheet(legalityReview);
  const result = explore(sheet.definition);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(10_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
  it('does what is written down of it', () => expect(sheet.toString()).toBe(sheet.kept()));
});
