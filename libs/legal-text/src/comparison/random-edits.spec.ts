import { emptyTally, tallyRevision } from './testing/tally.js';

describe('the comparison of random revisions of an invented statute', () => {
  const tally = emptyTally();
  for (let seed = 1; tally.edits < 600; seed += 1) tallyRevision(tally, seed, 1 + (seed % 8));

  it('gives back both texts to the character, in every entry and as a whole', () => {
    expect(tally.edits).toBeGreaterThanOrEqual(600);
    expect(tally.unfaithful).toEqual([]);
  });

  it.each(['moved', 'renumbered', 'split', 'merged', 'added', 'removed', 'edited', 'same'] as const)('names what is %s', (change) => {
    const { of, right } = tally.named[change] ?? { of: 0, right: 0 };
    expect(of).toBeGreaterThan(20);
    expect(right / of).toBeGreaterThanOrEqual(0.98);
  });

  it('never puts an anchor to a wrong clause, and loses few', () => {
    expect(tally.anchors.wrong).toEqual([]);
    expect(tally.anchors.followed / tally.anchors.living).toBeGreaterThan(0.95);
  });
});
