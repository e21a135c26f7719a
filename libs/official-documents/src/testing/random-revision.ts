/** Numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

const SUBJECTS = ['市人民政府', '区县人民政府', '市司法局', '停车设施经营者', '街道办事处', '公安机关交通管理部门'];
const DUTIES = ['应当', '可以', '不得', '负责'];
const ACTS = ['制定停车设施专项规划', '公布收费标准', '擅自改变停车设施用途', '建立停车信息平台', '组织实施本办法', '在15个工作日内答复'];
const PLACES = ['在老城区', '在轨道交通站点周边', '在住宅小区', ''];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const numeral = (n: number): string => (n <= 10 ? NUMERALS[n - 1]! : `十${NUMERALS[n - 11] ?? ''}`);

type Article = readonly string[];

const written = (title: string, articles: readonly Article[], end: string): string =>
  [title, '', ...articles.flatMap(([first, ...others], n) => [`第${numeral(n + 1)}条　${first}`, ...others])].join('\n') + end;

/** Two drafts of an invented 办法 of 4 to 12 articles: the second has up to six random edits of the first. */
export function randomRevision(seed: number): { old: string; new: string } {
  const below = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const sentence = () => `${pick(SUBJECTS)}${pick(PLACES)}${pick(DUTIES)}${pick(ACTS)}。`;
  const article = (): Article => Array.from({ length: 1 + below(3) }, (_, n) => (n === 0 ? '' : '　　') + sentence() + sentence());
  const before: Article[] = Array.from({ length: 4 + below(9) }, article);
  const after = [...before];
  const edits = [
    () => after.splice(below(after.length + 1), 0, article()),
    () => after.length > 1 && after.splice(below(after.length), 1),
    () => after.splice(below(after.length), 0, ...after.splice(below(after.length), 1)),
    (at = below(after.length)) =>
      after.splice(at, 1, [...after[at]!.slice(0, -1), after[at]!.at(-1)!.replace(/应当|可以|不得|负责/, pick(DUTIES))]),
    (at = below(after.length)) => after.splice(at, 1, [...after[at]!, `　　${sentence()}`]),
    (at = below(after.length)) => after.splice(at, 2, [...after[at]!, ...(after[at + 1] ?? [])]),
  ];
  for (let n = below(7); n > 0; n -= 1) pick(edits)();
  const ends = ['', '\n', '\n\n临江市人民政府\n2026年11月20日'];
  return {
    old: written('临江市停车管理办法', before, pick(ends)),
    new: written(pick(['临江市停车管理办法', '临江市机动车停车管理办法']), after, pick(ends)),
  };
}
