import { explore } from '@fashen/engine';
import { deliberation } from './definition.js';
import { modelOf } from './model.js';
import { ALONE } from './ways.js';

describe('the exploration of a deliberation', () => {
  const joint = explore(deliberation);
  const alone = explore({ ...deliberation, model: modelOf(ALONE) });

  it('reaches every state and takes every transition, of two issuers or of one', () =>
    expect(joint.unreached.filter((one) => alone.unreached.includes(one))).toEqual([]));
  it('leaves out, of two issuers, only what one of them alone does', () =>
    expect(joint.unreached).toEqual(['verifying on confirmInstructions [0]']));
  it('walks more than a handful of steps', () => expect(joint.paths).toBeGreaterThan(10_000));
  it.each(joint.invariants)('proves for two issuers: $name', ({ counterexample }) => expect(counterexample).toBeNull());
  it.each(alone.invariants)('proves for one issuer: $name', ({ counterexample }) => expect(counterexample).toBeNull());
});
