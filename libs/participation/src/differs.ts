import { folded, plain } from './plain.js';
import { inCommon, shingles } from './shingles.js';

/** Pairs of opposite demands: who asks for the one gets another answer than who asks for the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!不)(?<!反)(?:支持|赞成|赞同|同意)/, /反对|不(?:支持|赞成|赞同|同意)/],
  [/延长|放宽|宽限|延后|推迟/, /缩短|压缩|收紧|提前|从严|严格/],
  [/提高|上调|加大|扩大|加重|过低|过轻|过少/, /降低|下调|减少|减轻|缩小|过高|过重|过多/],
  [/(?<!不)保留/, /(?<!不)(?:删除|取消)/],
  [/(?<!不)(?:允许|准许)/, /禁止|不(?:允许|准|许)/],
  [/(?<!不)(?:应(?!不)|必须|需要)/, /不应|不必|无需|不需要|没必要|不得|不能/],
  [/(?<!不)合理/, /不合理/],
  [/(?<!不)(?:过长)/, /过短/],
];

const NUMBER = /\d+(?:\.\d+)?(?:个?工作日|个月|日|年|月|周|元|米|条|款|项|块|倍|次|岁|平方|点|时|小时|%)?/g;

const numbersIn = (text: string): Set<string> => new Set(text.match(NUMBER) ?? []);

/** Each asks for a number that the other does not name. */
function otherNumbers(one: string, other: string): boolean {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  return [...a].some((number) => !b.has(number)) && [...b].some((number) => !a.has(number));
}

/** One side of a pair alone in the one text, the other side alone in the other. */
function opposed(one: string, other: string): boolean {
  return OPPOSITES.some(([yes, no]) => {
    const [a, b] = [one, other].map((text) => `${yes.test(text) ? '+' : ''}${no.test(text) ? '-' : ''}`);
    return (a === '+' && b === '-') || (a === '-' && b === '+');
  });
}

const NEGATIONS = /[不未无非勿别没]/u;
/** A stretch that only one of them has, when it is this short, turns the sentence if there is a negation in it. */
const SHORT = 4;

const DEMAND = /(?:建议|希望|要求|应当?|请)(?!.*(?:建议|希望|要求|请))(.+)$/su;
/** A demand of fewer signs says too little to be compared by itself. */
const SHORTEST = 6;
const SAME_DEMAND = 0.5;

/** What is asked for stands at the end, the grounds before it: long grounds in common do not make two demands one. */
function otherDemand(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => plain(DEMAND.exec(text)?.[1] ?? '')) as [string, string];
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const [pairs, others] = [shingles(a), shingles(b)];
  return inCommon(pairs, others) / Math.min(pairs.length, others.length) < SAME_DEMAND;
}

/** Whether two comments that read alike ask for different things: other numbers, the opposite, a 不 more, or another demand. */
export function asksOtherwise(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return otherNumbers(a, b) || opposed(a, b) || otherDemand(one, other) || isReworded(a, b);
}

/** Beyond this length two texts are not compared sign by sign. */
const LONGEST = 800;

function isReworded(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > LONGEST) return false;
  const found = stretches(letters(one), letters(other));
  return found.some(isTurn) || stretches(plain(one), plain(other)).some(isExchange);
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

type Stretch = { gone: string; come: string };

const isTurn = ({ gone, come }: Stretch): boolean =>
  gone.length <= SHORT && come.length <= SHORT && NEGATIONS.test(gone) !== NEGATIONS.test(come);

/** One word in place of another: 物业公司 for 业主大会. A word that means the same is one of `plain`, or the handler's to see. */
const isExchange = ({ gone, come }: Stretch): boolean =>
  gone.length > 1 &&
  come.length > 1 &&
  gone.length <= 2 * SHORT &&
  come.length <= 2 * SHORT &&
  ![...gone].some((sign) => come.includes(sign));

/** Where two texts part: what stands in the one and what in its place in the other. */
export function stretches(one: string, other: string): Stretch[] {
  const [height, width] = [one.length + 1, other.length + 1];
  const longest = new Uint16Array(height * width);
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        one[a] === other[b] ? longest[(a + 1) * width + b + 1]! + 1 : Math.max(longest[(a + 1) * width + b]!, longest[a * width + b + 1]!);
  const found: Stretch[] = [];
  let [a, b, isApart] = [0, 0, false];
  while (a < one.length || b < other.length) {
    if (a < one.length && b < other.length && one[a] === other[b]) {
      a += 1;
      b += 1;
      isApart = false;
      continue;
    }
    if (!isApart) found.push({ gone: '', come: '' });
    isApart = true;
    const last = found.at(-1)!;
    const goes = b >= other.length || (a < one.length && longest[(a + 1) * width + b]! >= longest[a * width + b + 1]!);
    if (goes) {
      last.gone += one[a];
      a += 1;
    } else {
      last.come += other[b];
      b += 1;
    }
  }
  return found;
}
