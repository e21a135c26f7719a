import { type Composition, exploreComposition, type Part, walkComposition } from '@fashen/engine';
import { supervision } from './supervision.js';
import { RULE, type Supervised } from './supervision-parts.js';

/** Steps of the walk by chance in every run; `npm run proof` walks 200,000. */
const STEPS = Number(process.env.FASHEN_PROOF_COMPOSED ?? 4000);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20261129);

const fromNothing = supervision();
const afterADecision = supervision({ decided: [RULE] });

/** Small enough to be walked in full; what is left out here is met by chance. */
const alone = { documents: [RULE], objections: 0 } as const;
const countedByRegistration = supervision({ ...alone, receivers: ['above'] });
const oneObjection = supervision({ ...alone, receivers: [], objections: 1, leftOut: { 'objection-review': ['proposeCorrection'] } });

const broken = ({ invariants }: Pick<ReturnType<typeof walkComposition>, 'invariants'>) => invariants.filter(({ holds }) => !holds);
const twin = (
  of: Composition<Supervised>,
  workflow: string,
  change: (part: Part<Supervised>) => Partial<Part<Supervised>>,
): Composition<Supervised> => {
  const part = of.parts[workflow]!;
  return { ...of, parts: { ...of.parts, [workflow]: { ...part, ...change(part) } } };
};
/** What that effect does is not seen by anybody else. */
const mute = (workflow: string, effect: string): Composition<Supervised> =>
  twin(fromNothing, workflow, ({ effects }) => ({ effects: { ...effects, [effect]: (city) => city } }));

describe('life, filing, filing review, objection and correction together', () => {
  it.each([
    ['a publication that is filed by its registration', countedByRegistration, 40],
    ['an objection that ends without a correction', oneObjection, 5000],
  ])(
    'keep every invariant on every path: %s',
    (_, composition, least) => {
      const explored = exploreComposition(composition);
      expect(broken(explored)).toEqual([]);
      expect(explored.positions).toBeGreaterThan(least);
    },
    900_000,
  );

  it('keep every invariant on long ways by chance', () => {
    const walked = walkComposition(fromNothing, { seed: SEED, steps: STEPS });
    expect(broken(walked)).toEqual([]);
    expect(Object.keys(walked.taken)).toEqual(
      expect.arrayContaining([
        'normative-document.filingReported',
        'filing.receiverRegistered',
        'filing-review.correctionOpened',
        'objection-review.correctionOpened',
        'correction.decideAnnulment',
        'normative-document.scrutinyTold',
        'normative-document.scrutinyDecided',
      ]),
    );
  }, 3_000_000);

  it(
    'register nothing that rests on what was decided on before',
    () => expect(broken(walkComposition(afterADecision, { seed: SEED, steps: STEPS / 4 }))).toEqual([]),
    3_000_000,
  );

  it.each<[string, Composition<Supervised>, string]>([
    ['asks for no filing', mute('normative-document', 'openFilings'), '9 公布必有备案'],
    ['says nothing of a period that is over', mute('filing', 'tellSpine'), '9 已备、视为已备或者逾期'],
    [
      'ends an objection without an answer',
      twin(fromNothing, 'objection-review', ({ definition }) => ({
        definition: {
          ...definition,
          model: { ...definition.model!, effects: { ...definition.model!.effects, tellObjector: (world) => ({ world }) } },
        },
      })),
      '10 异议必有答复',
    ],
    ['ends a correction without a word', mute('correction', 'tellSource'), '10 纠正结果必告知'],
    [
      'registers what rests on a document that was stopped',
      twin(afterADecision, 'three-unifieds', ({ facts }) => ({
        facts: (...asked) => facts!(...asked).map((one) => ({ ...one, bannedCitations: [] })),
      })),
      '13 禁止援引的不作依据',
    ],
  ])(
    'are caught where one of them %s',
    (_, composition, invariant) =>
      expect(broken(walkComposition(composition, { seed: SEED, steps: STEPS / 2 })).map(({ name }) => name)).toContainEqual(
        expect.stringContaining(invariant),
      ),
    600_000,
  );
});
