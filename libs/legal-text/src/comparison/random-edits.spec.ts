import { NAMES } from './testing/naming.js';
import { emptyTally, tallyRevision } from './testing/tally.js';

const edits = Number(process.env.FASHEN_PROOF_EDITS ?? 1000);
const seed = Number(process.env.FASHEN_PROOF_SEED ?? 1);

describe(`the comparison of random revisions of an invented statute (${edits} edits)`, () => {
  const tally = emptyTally();
  for (let run = 0; tally.edits < edits; run += 1) tallyRevision(tally, seed + run, 1 + (run % 16));

  it('gives back both texts to the character, in every entry and as a whole', () => {
    expect(tally.unfaithful).toEqual([]);
  });

  for (const name of NAMES.filter((one) => one !== 'hardly kept')) {
    const { of, right, misnamed } = tally.named[name] ?? { of: 0, right: 0, misnamed: [] };
    it(`names ${right} of ${of} clauses that are ${name}`, () => {
      expect(of).toBeGreaterThan(20);
      expect(misnamed.slice(0, misnamed.length > Math.max(1, of * 0.02) ? undefined : 0)).toEqual([]);
    });
  }

  const { all, followed, living, changed, wrong } = tally.anchors;
  it(`follows ${followed} of ${living} anchors that live on (${changed.followed} of ${changed.living} in articles whose words changed), none of ${all} to a wrong clause`, () => {
    expect(wrong).toEqual([]);
    expect(followed / living).toBeGreaterThan(0.98);
    expect(changed.followed / changed.living).toBeGreaterThan(0.9);
  });
});
