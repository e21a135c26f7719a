import { explore } from '@fashen/engine';
import { countersigning } from '../../test/support/approval-host.js';
import { approvalModel } from '../../test/support/approval-model.js';

describe('the exploration of the smallest workflow that embeds an approval', () => {
  const result = explore({ ...countersigning, model: approvalModel });

  it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
  it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(10_000));
  it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
