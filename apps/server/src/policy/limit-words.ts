import type { Words } from '@fashen/domain';
import type { ExtensionRule, Limit, LimitKind, Unit } from '@fashen/policy';

const UNITS: Readonly<Record<Unit, { zh: string; one: string; many: string }>> = {
  d: { zh: '日', one: 'day', many: 'days' },
  wd: { zh: '个工作日', one: 'working day', many: 'working days' },
  m: { zh: '个月', one: 'month', many: 'months' },
  y: { zh: '年', one: 'year', many: 'years' },
};

/** 10个工作日 · 10 working days */
export function amountWords(amount: number, unit: Unit): Words {
  const { zh, one, many } = UNITS[unit];
  const count = Math.abs(amount);
  return { zh: `${count}${zh}`, en: `${count} ${count === 1 ? one : many}` };
}

const KINDS: Readonly<Record<LimitKind, (period: Words) => Words>> = {
  maximum: ({ zh, en }) => ({ zh: `${zh}内`, en: `within ${en}` }),
  minimum: ({ zh, en }) => ({ zh: `不少于${zh}`, en: `at least ${en}` }),
  effect: ({ zh, en }) => ({ zh: `${zh}后施行`, en: `takes effect after ${en}` }),
  gap: ({ zh, en }) => ({ zh: `间隔不少于${zh}`, en: `at least ${en} between` }),
  validity: ({ zh, en }) => ({ zh: `有效期${zh}`, en: `valid for ${en}` }),
};

const ROLLS: Words = { zh: '末日为法定休假日的，顺延至其后第一个工作日', en: 'a last day on a holiday moves to the next working day' };
const STAYS: Words = { zh: '末日不顺延', en: 'the last day does not move' };

function period({ amount, unit, kind, fixedDay }: Limit): Words[] {
  if (amount === 0) return [];
  const words = amountWords(amount, unit);
  const main = amount < 0 ? { zh: `提前${words.zh}`, en: `${words.en} before` } : KINDS[kind](words);
  const [month, day] = (fixedDay ?? '').split('-').map(Number);
  return fixedDay === undefined
    ? [main]
    : [main, { zh: `至期满当年${month}月${day}日`, en: `until ${fixedDay} of the year in which it ends` }];
}

/** A limit in words: the period, what it runs from, and whether its last day moves. */
export const limitWords = (limit: Limit): Words[] => [
  ...period(limit),
  { zh: `起算：${limit.from.zh}`, en: `from: ${limit.from.en}` },
  limit.roll ? ROLLS : STAYS,
];

/** How often, and up to which length in all, it may be extended. */
export function extensionWords({ times, total }: ExtensionRule, unit: Unit): Words[] {
  if (times === 0) return [{ zh: '不得延长', en: 'may not be extended' }];
  const all = amountWords(total, unit);
  return [
    { zh: `可以延长${times}次`, en: `may be extended ${times === 1 ? 'once' : `${times} times`}` },
    { zh: `合计不超过${all.zh}`, en: `no more than ${all.en} in all` },
  ];
}
