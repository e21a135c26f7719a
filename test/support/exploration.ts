import { explore, type WorkflowDefinition } from '@fashen/engine';
import { Sheet } from '../proof/sheets/sheet.js';

/** What the exploration of every workflow proves: all is reached, every invariant holds, and what it does is what is written down. `least`: steps on its paths. */
export function describeExploration(definition: WorkflowDefinition, { least }: { least: number }): void {
  describe(`the exploration of ${definition.name}`, () => {
    const sheet = new Sheet(definition);
    const result = explore(sheet.definition);

    it('reaches every state and takes every transition', () => expect(result.unreached).toEqual([]));
    it('walks more than a handful of steps', () => expect(result.paths).toBeGreaterThan(least));
    it.each(result.invariants)('proves: $name', ({ counterexample }) => expect(counterexample).toBeNull());
    it('does what is written down of it', () => expect(sheet.toString()).toBe(sheet.kept()));
  });
}
