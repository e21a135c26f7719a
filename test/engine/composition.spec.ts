import { exploreComposition, walkComposition } from '@fashen/engine';
import { town } from './town.js';

describe('workflows in composition', () => {
  it('are walked in full: messages open processes, and grants are asked for where they are used', () => {
    const { positions, invariants } = exploreComposition(town());
    expect(positions).toBeGreaterThan(50);
    expect(invariants.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('show the shortest way to what one machine alone could not get wrong', () => {
    const { invariants } = exploreComposition(town(false));
    const broken = invariants.find(({ holds }) => !holds)!;
    expect(broken.name).toBe('no house without a permit for its plan');
    expect(broken.counterexample!.map(({ event }) => event).slice(-1)).toEqual(['house.build']);
  });

  it('find the same by chance, the same way for the same seed', () => {
    const twin = walkComposition(town(false), { seed: 7, steps: 3000 });
    expect(twin.invariants.find(({ holds }) => !holds)?.name).toBe('no house without a permit for its plan');
    const fine = walkComposition(town(), { seed: 7, steps: 3000 });
    expect(fine.invariants.filter(({ holds }) => !holds)).toEqual([]);
    expect(fine).toEqual(walkComposition(town(), { seed: 7, steps: 3000 }));
    expect(fine.ended).toBeGreaterThan(100);
    expect(Object.keys(fine.taken).sort()).toEqual(
      ['a further plan', 'house.@start', 'house.abandon', 'house.build', 'permit.@start', 'permit.permit', 'permit.refuse'].sort(),
    );
  });

  it('say when they are not bounded enough', () => {
    expect(() => exploreComposition(town(), { most: 10 })).toThrow('town: more than 10 positions; narrow its bounds');
  });
});
