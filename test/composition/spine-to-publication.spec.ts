import { type Composition, exploreComposition, type Part, walkComposition } from '@fashen/engine';
import { threeUnifieds } from '@fashen/workflow-three-unifieds';
import { type City, changed } from './city.js';
import { ISSUERS, REVIEW } from './shared.js';
import { spineToPublication } from './spine-to-publication.js';

const alone = { documents: 1, texts: 1, registrations: 1, isTakenIn: false, happens: 'anything' } as const;
const fromScreening = spineToPublication(alone);
const withFurtherTexts = spineToPublication({ ...alone, texts: 2, isTakenIn: true, happens: 'furtherTexts' });
const twoSideBySide = spineToPublication({ ...alone, documents: 2, isTakenIn: true, happens: 'nothing' });
const onlyOne = spineToPublication({ ...alone, isTakenIn: true, happens: 'nothing' });
/** Steps of the walk by chance in every run; `npm run proof` walks 200,000. */
const STEPS = Number(process.env.FASHEN_PROOF_COMPOSED ?? 4000);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20261124);

const broken = ({ invariants }: { invariants: readonly { name: string; holds: boolean; counterexample: unknown }[] }) =>
  invariants.filter(({ holds }) => !holds);

type Name = 'normative-document' | 'three-unifieds';
const twin = (composition: Composition<City>, name: Name, change: (part: Part<City>) => Partial<Part<City>>): Composition<City> => ({
  ...composition,
  parts: { ...composition.parts, [name]: { ...composition.parts[name]!, ...change(composition.parts[name]!) } },
});
/** The same composition, but that one part is told something else than what stands. */
const told = (
  composition: Composition<City>,
  name: Name,
  // biome-ignore lint/suspicious/noExplicitAny: facts and context of either workflow
  lie: (facts: any, context: any) => object,
): Composition<City> =>
  twin(composition, name, ({ facts }) => ({ facts: (...asked) => facts!(...asked).map((met) => ({ ...met, ...lie(met, asked[1]) })) }));
const effect = (composition: Composition<City>, name: string, act: (city: City, params: { document: string; holder: string }) => City) =>
  twin(composition, 'three-unifieds', ({ effects }) => ({ effects: { ...effects, [name]: act } }));

const allGranted = { deliberated: true, exempted: false, signed: ISSUERS };
const cleared = { clearances: [{ reviewer: REVIEW, standing: 'cleared' }], textJudgedUnlawful: false };
const { check: _, ...unchecked } = threeUnifieds.events.publish;

describe('the life of a document and its registration together', () => {
  it.each([
    ['from screening to effect, whatever is revoked in between', fromScreening, 20_000],
    ['a further text comes before, with and after the registration', withFurtherTexts, 5000],
    ['two documents and one series of numbers', twoSideBySide, 5000],
  ])(
    'keep every invariant on every path: %s',
    (_, composition, least) => {
      const explored = exploreComposition(composition, { most: 120_000 });
      expect(broken(explored)).toEqual([]);
      expect(explored.positions).toBeGreaterThan(least);
      expect(explored.bounds).toMatchObject({ issuers: 2, 'review bodies': 1 });
    },
    900_000,
  );

  it('keep them on long ways by chance, of two documents to their publication and their day of effect', () => {
    const walked = walkComposition(
      spineToPublication({ documents: 2, texts: 6, registrations: 3, isTakenIn: false, happens: 'anything' }),
      { seed: SEED, steps: STEPS },
    );
    expect(broken(walked)).toEqual([]);
    expect(Object.keys(walked.taken)).toEqual(
      expect.arrayContaining(['three-unifieds.unifiedNumberAssigned', 'three-unifieds.publish', 'normative-document.effectReached']),
    );
  }, 3_000_000);

  it.each<[string, Composition<City>, string]>([
    ['numbers what is not in the register', effect(twoSideBySide, 'grantRegistered', (city) => city), '3 不登记不编号'],
    [
      'gives every document the first number',
      effect(twoSideBySide, 'assignUnifiedNumber', (city, { document, holder }) => ({
        ...city,
        series: [...city.series, { number: 'ZJAC00-2026-0001', document, holder }],
      })),
      '3 不重号',
    ],
    [
      'takes the number of what is stopped out of the series',
      effect(twoSideBySide, 'revokeRegistered', (city, { document }) => ({
        ...changed(city, document, () => ({ registered: null })),
        series: city.series.filter((one) => one.document !== document),
      })),
      '3 不跳号',
    ],
    [
      'takes every version for the registered text',
      told(withFurtherTexts, 'three-unifieds', ({ texts }, { textHash }) => ({
        texts: texts.map((text: object) => ({ ...text, textHash })),
      })),
      '4 无编号不发布',
    ],
    ['puts no publication on record', effect(twoSideBySide, 'insertPublication', (city) => city), '4 公布的即所登记的'],
    [
      'lets a text take effect before its publication',
      twin(
        twin(onlyOne, 'three-unifieds', () => ({
          definition: { ...threeUnifieds, events: { ...threeUnifieds.events, publish: unchecked } },
        })),
        'normative-document',
        ({ payloads }) => ({
          payloads: { ...payloads, applyForRegistration: [{ appliedOn: '2026-03-02', years: 3, effectiveOn: '2026-03-01' }] },
        }),
      ),
      '5 未公布不施行',
    ],
    [
      'tells nobody of its end',
      twin(twoSideBySide, 'three-unifieds', () => ({
        definition: {
          ...threeUnifieds,
          model: { ...threeUnifieds.model, effects: { ...threeUnifieds.model.effects, tellSpine: (world: unknown) => ({ world }) } },
        } as never,
      })),
      '11 终结必告知',
    ],
    [
      'loses the report of the meeting',
      {
        ...withFurtherTexts,
        happenings: (city) =>
          withFurtherTexts
            .happenings(city)
            .map(({ says, ...rest }) => (says && /deliberation/.test(rest.told) ? rest : { ...rest, ...(says ? { says } : {}) })),
      },
      'every state leads on to a final one',
    ],
    [
      'does not ask again what stands when it publishes',
      told(withFurtherTexts, 'three-unifieds', () => ({ ...cleared, registeredTextJudgedUnlawful: false, standing: allGranted })),
      '13 被收回的不用于登记',
    ],
    [
      'does not know of a further text',
      told(withFurtherTexts, 'three-unifieds', ({ text }, { textHash = text.textHash }) => ({ text: { ...text, textHash } })),
      '13 登记的是最新文本',
    ],
    [
      'applies with what stands for an earlier text',
      told(withFurtherTexts, 'normative-document', () => ({ ...cleared, decisions: allGranted })),
      '13 被收回的不用于申请',
    ],
    [
      'gives up what waits in the register',
      told(fromScreening, 'normative-document', () => ({ openRegistration: null })),
      '终止制定的不发布',
    ],
  ])(
    'are caught by an invariant where one of them %s',
    (_, composition, invariant) => {
      const until = Object.keys(composition.invariants).find((name) => name.includes(invariant));
      const explored = exploreComposition(composition, until === undefined ? {} : { until });
      expect(broken(explored).map(({ name }) => name)).toContainEqual(expect.stringContaining(invariant));
    },
    900_000,
  );
});
