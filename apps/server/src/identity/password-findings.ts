import type { SpokenFinding } from '../platform/problem/problem.js';
import { GUESSES, guessed } from './guessed.js';

/** GB/T 22239-2019 8.1.4.1 a): what people are recognised by has to be complex; it names no figures, these are the house's. */
const BASIS = 'GB/T 22239-2019 8.1.4.1';
export const SHORTEST = 10;
const KINDS = 2;

const kindsIn = (password: string): number => [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(password)).length;

/**
 * What stands against a new password; an empty list lets it in.
 * @param own words that whoever knows the person would try: login, name, office, city (`ownWords`)
 */
export function passwordFindings(next: string, { current, own }: { current: string; own: readonly string[] }): SpokenFinding[] {
  const isSimple = [...next].length < SHORTEST || kindsIn(next) < KINDS;
  return [...(isSimple ? [SIMPLE] : guessable(next, own)), ...(next === current ? [SAME] : [])];
}

function guessable(next: string, own: readonly string[]): SpokenFinding[] {
  const { guesses, because } = guessed(next, own);
  if (guesses >= GUESSES) return [];
  const joined = because.length > 0 ? because : [TOO_FEW];
  return [
    {
      rule: 'password.guessable',
      field: '/next',
      basis: BASIS,
      says: {
        zh: `新口令容易被猜到：${joined.map(({ zh }) => zh).join('；')}。`,
        en: `The new password is easily guessed: ${joined.map(({ en }) => en).join('; ')}.`,
      },
      wayOut: {
        zh: '请用三四个互不相干的词，或者一句只有自己想得到的话，中间夹用数字、符号；不用姓名、单位、地名、年份和键盘上相邻的键。',
        en: 'Use three or four words that have nothing to do with each other, or a sentence of your own, with digits or signs in between; no names, offices, places, years or neighbouring keys.',
      },
    },
  ];
}

const TOO_FEW = { zh: '除此之外的字符太少', en: 'too few characters beside what is easily guessed' };

const SIMPLE: SpokenFinding = {
  rule: 'password.simple',
  field: '/next',
  basis: BASIS,
  says: { zh: '新口令过于简单。', en: 'The new password is too simple.' },
  wayOut: {
    zh: '请至少用{shortest}个字符，并包含字母、数字、符号中的两种。',
    en: 'Use at least {shortest} characters and two of letters, digits and signs.',
  },
  details: { shortest: SHORTEST },
};

const SAME: SpokenFinding = {
  rule: 'password.same',
  field: '/next',
  says: { zh: '新口令与原口令相同。', en: 'The new password is the current one.' },
  wayOut: { zh: '请另设口令。', en: 'Choose another one.' },
};
