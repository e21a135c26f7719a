import { emptyTally, tallyRevision } from './testing/tally.js';

const edits = Number(process.env.FASHEN_PROOF_EDITS ?? 500);
const seed = Number(process.env.FASHEN_PROOF_SEED ?? 1);

describe(`the comparison of random revisions of an invented statute (${edits} edits)`, () => {
  const tally = emptyTally();
  for (let run = 0; tally.edits < edits; run += 1) tallyRevision(tally, seed + run, 1 + (run % 8));

  it('gives back both texts to the character, in every entry and as a whole', () => {
    expect(tally.unfaithful).toEqual([]);
  });

  for (const change of ['moved', 'renumbered', 'split', 'merged', 'added', 'removed', 'edited', 'same'] as const) {
    const { of, right } = tally.named[change] ?? { of: 0, right: 0 };
    it(`names ${right} of ${of} clauses that are ${change}`, () => {
      expect(of).toBeGreaterThan(20);
      expect(right / of).toBeGreaterThanOrEqual(0.98);
    });
  }

  const { followed, living, wrong } = tally.anchors;
  it(`follows ${followed} of ${living} anchors that live on, none to a wrong clause`, () => {
    expect(wrong).toEqual([]);
    expect(followed / living).toBeGreaterThan(0.98);
  });
});
