import sequencer from '@jest/test-sequencer';

/** What takes minutes begins first, also on a machine that has measured nothing yet: otherwise one of two workers waits for it at the end. */
const LONGEST = [
  'test/browser/pages.spec.ts',
  'test/recovery/numbers-unified.db.spec.ts',
  'test/recovery/killed.db.spec.ts',
  'test/replay/random-histories.db.spec.ts',
  'test/composition/spine-to-publication.spec.ts',
  'test/composition/review-to-signature.spec.ts',
  'test/stories/legality-review-permissions.e2e.spec.ts',
  'test/stories/objection-privacy.e2e.spec.ts',
];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.endsWith(name));
  return at < 0 ? LONGEST.length : at;
};

export default class LongestFirst extends sequencer {
  async sort(tests) {
    return (await super.sort(tests)).toSorted((one, other) => rank(one) - rank(other));
  }
}
