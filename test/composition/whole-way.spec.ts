import { type Composition, walkComposition } from '@fashen/engine';
import type { City } from './city.js';
import { ISSUERS, REVIEW } from './shared.js';
import { wholeWay } from './whole-way.js';

/** Steps of the walk by chance in every run; `npm run proof` walks 200,000. */
const STEPS = Number(process.env.FASHEN_PROOF_COMPOSED ?? 4000);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20261124);

const throughTheLife = wholeWay({ documents: 2, texts: 8, registrations: 3, byHand: 0 });
const besideTheLife = wholeWay({ documents: 1, texts: 8, registrations: 3, byHand: 3 });
/** The registrar's side is told that no document ever had a life. */
const deaf: Composition<City> = {
  ...besideTheLife,
  parts: {
    ...besideTheLife.parts,
    'three-unifieds': {
      ...besideTheLife.parts['three-unifieds']!,
      facts: (...asked) => besideTheLife.parts['three-unifieds']!.facts!(...asked).map((facts) => ({ ...facts, life: null })),
    },
  },
};
/** The life of a document is told that everything stands for whatever text is newest. */
const deceived: Composition<City> = {
  ...throughTheLife,
  parts: {
    ...throughTheLife.parts,
    'normative-document': {
      ...throughTheLife.parts['normative-document']!,
      facts: (...asked) =>
        throughTheLife.parts['normative-document']!.facts!(...asked).map((facts) => ({
          ...facts,
          clearances: [{ reviewer: REVIEW, standing: 'cleared' }],
          decisions: { deliberated: true, exempted: false, signed: ISSUERS },
        })),
    },
  },
};

const broken = ({ invariants }: ReturnType<typeof walkComposition>): string[] =>
  invariants.filter(({ holds }) => !holds).map(({ name }) => name);

describe('life, review, discussion, deliberation and three unifieds together', () => {
  it('keep every invariant on long ways by chance, from screening to the end of validity', () => {
    const walked = walkComposition(throughTheLife, { seed: SEED, steps: STEPS });
    expect(broken(walked)).toEqual([]);
    expect(Object.keys(walked.taken)).toEqual(
      expect.arrayContaining([
        'normative-document.reviewReported',
        'normative-document.deliberationReported',
        'three-unifieds.unifiedNumberAssigned',
        'three-unifieds.publish',
        'normative-document.validityRecorded',
        'normative-document.effectReached',
      ]),
    );
  }, 3_000_000);

  it(
    'keep them where people open reviews, deliberations and registrations by hand beside the life',
    () => expect(broken(walkComposition(besideTheLife, { seed: SEED, steps: STEPS / 4 }))).toEqual([]),
    3_000_000,
  );

  it('are caught where a registration by hand does not ask for the life of its document', () =>
    expect(broken(walkComposition(deaf, { seed: SEED, steps: 600 }))).toContainEqual(expect.stringContaining('有全程的由全程申请')));

  it('are caught where the life does not look at what stands', () =>
    expect(broken(walkComposition(deceived, { seed: SEED, steps: 600 }))).toContainEqual(expect.stringContaining('13 被收回的不用于申请')));
});
