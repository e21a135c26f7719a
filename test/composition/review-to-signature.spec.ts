import { type Composition, exploreComposition, walkComposition } from '@fashen/engine';
import type { DeliberationFacts } from '@fashen/workflow-deliberation';
import { reviewToSignature } from './review-to-signature.js';
import type { Chain } from './shared.js';

const withDiscussion = reviewToSignature({ reviews: 1, discussions: 1, deliberations: 1, texts: 2, isInFull: true });
const withRenewal = reviewToSignature({ reviews: 2, discussions: 0, deliberations: 1, texts: 2, isInFull: true });
/** Steps of the walk by chance in every run; `npm run proof` walks 200,000. */
const STEPS = Number(process.env.FASHEN_PROOF_COMPOSED ?? 4000);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20261124);

const broken = ({ invariants }: { invariants: readonly { name: string; holds: boolean; counterexample: unknown }[] }) =>
  invariants.filter(({ holds }) => !holds);

/** The same composition, but that the deliberation is told something else than what stands. */
const told = (
  composition: Composition<Chain>,
  lie: (facts: DeliberationFacts, context: { textHash?: string }) => DeliberationFacts,
): Composition<Chain> => {
  const { deliberation, ...others } = composition.parts;
  return {
    ...composition,
    parts: {
      ...others,
      deliberation: {
        ...deliberation!,
        facts: (...asked) => deliberation!.facts!(...asked).map((facts) => lie(facts as DeliberationFacts, asked[1])),
      },
    },
  };
};
const blind = (facts: DeliberationFacts): DeliberationFacts => ({
  ...facts,
  clearances: facts.clearances.map((clearance) => ({ ...clearance, standing: 'cleared' as const })),
});

describe('review, discussion and deliberation together', () => {
  it.each([
    ['one review and its discussion', withDiscussion],
    ['a review that is renewed beside the deliberation', withRenewal],
  ])(
    'keep every invariant on every path: %s',
    (_, composition) => {
      const explored = exploreComposition(composition);
      expect(broken(explored)).toEqual([]);
      expect(explored.positions).toBeGreaterThan(2000);
      expect(explored.bounds).toMatchObject({ documents: 1, texts: 2, people: 8 });
    },
    900_000,
  );

  it('keep them on long ways by chance, which reach the signature and its undoing', () => {
    const walked = walkComposition(reviewToSignature({ reviews: 4, discussions: 2, deliberations: 3, texts: 8, isInFull: false }), {
      seed: SEED,
      steps: STEPS,
    });
    expect(broken(walked)).toEqual([]);
    expect(Object.keys(walked.taken)).toEqual(
      expect.arrayContaining([
        'legality-review.issueRevisionRequired',
        'legality-review.confirmClearance',
        'non-adoption-discussion.giveReasons',
        'legality-review.deadlinePassed',
        'deliberation.sign',
        'deliberation.passRecheck',
      ]),
    );
  }, 3_000_000);

  it.each<[string, Composition<Chain>, string]>([
    ['takes every text for reviewed', told(withDiscussion, blind), '1 未经审查通过的文本不审议'],
    [
      'does not ask whether the text was judged unlawful',
      told(withDiscussion, (facts) => blind({ ...facts, textJudgedUnlawful: false })),
      '2 不合法对该文本终局',
    ],
    ['does not wait for the review that runs', told(withRenewal, (facts) => ({ ...facts, runningReview: null })), '1 违法必改未改不审议'],
    [
      'asks nothing again once it has begun',
      told(withRenewal, (facts, { textHash }) =>
        textHash === undefined
          ? facts
          : blind({
              ...facts,
              text: { ...facts.text!, textHash: textHash as `t1:${string}` },
              runningReview: null,
              standing: { ...facts.standing, deliberated: true },
            }),
      ),
      '13 被收回的不再使用',
    ],
    ['does not know who drafted', told(withDiscussion, (facts) => ({ ...facts, drafters: ['office'] })), '6 不得身兼两方'],
  ])(
    'are caught by an invariant where the deliberation %s',
    (_, twin, invariant) => {
      const until = Object.keys(twin.invariants).find((name) => name.startsWith(invariant))!;
      expect(broken(exploreComposition(twin, { until })).map(({ name }) => name)).toContain(until);
    },
    900_000,
  );
});
