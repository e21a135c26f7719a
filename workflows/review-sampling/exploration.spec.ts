import { explore } from '@fashen/engine';
import { Sheet } from '../../test/proof/sheets/sheet.js';
import { reviewSampling } from './definition.js';

describe('the exploration of a sampling', () => {
  const sheet = new Sheet(reviewSampling);
  const result = explore(sheet.definition);

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(300));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
  it('does what is written down of it', () => expect(sheet.toString()).toBe(sheet.kept()));
});
