import {
  BODIES,
  type Body,
  CHECK_ITEMS,
  CONCLUSIONS,
  type Conclusion,
  FILED_BY,
  MATERIALS,
  MEETING_KINDS,
  NUMBERING,
  PARTY_KINDS,
  ROLES,
  type Words,
} from '@fashen/domain';
import type { CheckAspect, IssuingRule, Profile, ReviewRules, Silence } from '@fashen/policy';

export const YES: Words = { zh: '是', en: 'yes' };
export const NO: Words = { zh: '否', en: 'no' };
const NOBODY: Words = { zh: '无', en: 'none' };

export const yesOrNo = (value: boolean): Words[] => [value ? YES : NO];

const joined = (words: readonly Words[], zh: string, en: string): Words => ({
  zh: words.map((one) => one.zh).join(zh),
  en: words.map((one) => one.en).join(en),
});

/** Several, or that there is none. */
export const orNone = (words: readonly Words[]): Words[] => (words.length > 0 ? [...words] : [NOBODY]);

/** A half, a third; what is no such fraction as a percentage. */
export function share(value: number): Words[] {
  const parts = Math.round(1 / value);
  const text = Math.abs(parts * value - 1) < 1e-9 ? `1/${parts}` : `${Math.round(value * 100)}%`;
  return [{ zh: text, en: text }];
}

const DOORS: Readonly<Record<Profile['door']['value'], Words>> = {
  generalOffice: { zh: '先报办公室，由办公室转审查机构', en: 'the general office, which passes it on to the review body' },
  reviewAuthority: { zh: '直接报审查机构', en: 'the review body' },
};
export const door = (value: Profile['door']['value']): Words[] => [DOORS[value]];

const SILENCES: Readonly<Record<Silence, Words>> = {
  noObjection: { zh: '视为无不同意见', en: 'is taken to have no objection' },
  noAnswer: { zh: '记为未回复', en: 'is noted as not having answered' },
};
export const silence = (value: Silence): Words[] => [SILENCES[value]];

export const conclusions = (value: Record<Conclusion, Words>): Words[] =>
  (Object.keys(CONCLUSIONS) as Conclusion[]).map((key) => value[key]);

export const materials = (value: Profile['materials']['value']): Words[] => value.map((kind) => MATERIALS[kind]);

export const aspects = (value: readonly CheckAspect[]): Words[] =>
  value.map(({ zh, en, items }) => {
    const named = CHECK_ITEMS.filter(({ number }) => items.includes(number));
    return { zh: `${zh}：${joined(named, '；', '').zh}`, en: `${en}: ${joined(named, '', '; ').en}` };
  });

/** 衢州 asks for an odd number. */
export const experts = ({ least, isOdd }: { least: number; isOdd: boolean }): Words[] => [
  { zh: `不少于${least}人${isOdd ? '，为奇数' : ''}`, en: `at least ${least}${isOdd ? ', an odd number' : ''}` },
];

export const rounds = (value: number): Words[] => [{ zh: `${value}轮`, en: `${value} ${value === 1 ? 'round' : 'rounds'}` }];

const body = (value: Body): Words => BODIES[value];

export const decider = ({ role, of }: ReviewRules['unadoptedDecider']['value']): Words[] => [
  { zh: `${body(of).zh}的${ROLES[role].zh}`, en: `the ${ROLES[role].en} of ${body(of).en}` },
];

export const barred = ({ mayNot }: Profile['enactment']['value']): Words[] => mayNot.map((kind) => PARTY_KINDS[kind]);

export const number = ({ pattern, example }: { pattern: string; example: string }): Words[] => [
  { zh: `格式：${pattern}`, en: `pattern: ${pattern}` },
  { zh: `例：${example}`, en: `such as ${example}` },
];

export const similar = ({ shown, answerFrom }: Profile['planning']['similar']['value']): Words[] => [
  { zh: `列出最相近的${shown}件现行文件`, en: `the ${shown} most similar documents in force are shown` },
  { zh: `${answerFrom}分以上的逐件说明`, en: `from ${answerFrom} of 100 on each is accounted for` },
];

export const shortPeriods = ({ upTo }: { upTo: number }): Words[] => [
  { zh: `该办法所定${upTo}日以内的期限`, en: `periods of that decree of up to ${upTo} days` },
];

type Value<K extends Exclude<keyof IssuingRule, 'issuers'>> = IssuingRule[K]['value'];

/** What each value of a way says. */
export const WAY_WORDS: { readonly [K in Exclude<keyof IssuingRule, 'issuers'>]: (value: Value<K>) => Words[] } = {
  reviewers: (steps) =>
    orNone(
      steps.map(({ firstOf, isOptional }) => {
        const { zh, en } = joined(firstOf.map(body), '；没有的，', '; where there is none, ');
        return isOptional ? { zh: `${zh}（没有的略过）`, en: `${en} (passed over where there is none)` } : { zh, en };
      }),
    ),
  meetings: (meetings) =>
    orNone(
      meetings.map(({ of, kinds }) => {
        const named = joined(
          kinds.map((kind) => MEETING_KINDS[kind]),
          '或者',
          ' or ',
        );
        return { zh: `${body(of).zh}：${named.zh}`, en: `${body(of).en}: ${named.en}` };
      }),
    ),
  signatories: (bodies) => orNone(bodies.map(body)),
  registrar: (value) => [value === null ? { zh: '不登记', en: 'not registered' } : body(value)],
  numbering: (value) => [NUMBERING[value]],
  filing: (receivers) =>
    orNone(receivers.map(({ to, by }) => ({ zh: `${body(to).zh}（${FILED_BY[by].zh}）`, en: `${body(to).en} (${FILED_BY[by].en})` }))),
  objectionsTo: (bodies) => orNone(bodies.map(body)),
  leavesFlow: yesOrNo,
};

const JOINT: Readonly<Record<'each' | 'lead', Words>> = {
  each: { zh: '各制定机关分别按各自的规定', en: "each issuer by its own name's rule" },
  lead: { zh: '按牵头机关的规定', en: "by the rule of the lead's name" },
};
export const jointly = (value: 'each' | 'lead'): Words[] => [JOINT[value]];
