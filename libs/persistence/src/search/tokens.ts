/** Signs that are written in more than one way, each by one sign of the same length, so that a place in the folded text is the place in the text. */
const SAME: Readonly<Record<string, string>> = {
  '〔': '[',
  '［': '[',
  '【': '[',
  '（': '[',
  '(': '[',
  '〕': ']',
  '］': ']',
  '】': ']',
  '）': ']',
  ')': ']',
};

const TO_FOLD = /[〔［【（(〕］】）)\uff01-\uff5eA-Z]/g;
const FULL_WIDTH = 0xfee0;

const foldedSign = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return SAME[sign] ?? (code > FULL_WIDTH ? String.fromCharCode(code - FULL_WIDTH) : sign).toLowerCase();
};

/** A text as it is compared: full-width letters and digits as ASCII, all brackets alike, ASCII in lower case. As long as before. */
export const folded = (text: string): string => text.replace(TO_FOLD, foldedSign);

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const IS_HAN = /^\p{Script=Han}/u;
/** Nobody looks for longer ones, and an index of garbage helps nobody. */
const LONGEST = 64;

const pairs = (run: readonly string[]): string[] => run.slice(1).map((sign, n) => `${run[n]}${sign}`);

const runsOf = (text: string): string[] => folded(text).match(RUNS) ?? [];

/** Chinese in pairs of signs (a lone sign as itself), Latin letters and digits in whole words; each once. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const run of runsOf(text)) {
    const signs = IS_HAN.test(run) ? [...run] : [];
    if (signs.length > 1) for (const pair of pairs(signs)) tokens.add(pair);
    else tokens.add(run.toLowerCase().slice(0, LONGEST));
  }
  return tokens;
}

const PIECE = 5_000;
const ENDS = '。；\n';
const isHan = (text: string, at: number): boolean => IS_HAN.test(text.charAt(at));

/** A long text in pieces whose tokens together are those of the text: cut where a sentence ends, or between Chinese signs, of which one is in both. */
export function* piecesOf(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > PIECE) {
    let end = from + PIECE;
    const isEnd = () => ENDS.includes(text.charAt(end - 1));
    const isWithinRun = () => end - from > PIECE + PIECE / 4 && isHan(text, end - 2) && isHan(text, end - 1) && isHan(text, end);
    while (end < text.length && !isEnd() && !isWithinRun()) end += 1;
    yield text.slice(from, end);
    from = end === text.length || isEnd() ? end : end - 1;
  }
  yield text.slice(from);
}

/** As `tokensOf`, and every Chinese sign by itself: a title is found by one sign too. */
export const titleTokensOf = (title: string): Set<string> =>
  new Set([...tokensOf(title), ...(folded(title).match(/\p{Script=Han}/gu) ?? [])]);

/** One part of what is asked for: the folded words that must stand in a text as they are, and the tokens by which such texts are looked up. */
export type Part = { words: string; tokens: readonly string[]; titleTokens: readonly string[] };

/**
 * The parts of a question, which white space separates. A Chinese sign that stands alone among others may be the beginning or the end of a
 * pair in the text: it is no token then, and the words are compared in the end. A part of one sign is looked up in titles only.
 */
export function partsOf(question: string): Part[] {
  return question
    .normalize('NFC')
    .split(/\s+/u)
    .filter((part) => runsOf(part).length > 0)
    .map((part) => {
      const runs = runsOf(part);
      const whole = runs.flatMap((run) => (IS_HAN.test(run) ? pairs([...run]) : [run.toLowerCase().slice(0, LONGEST)]));
      const tokens = [...new Set(whole)];
      return { words: folded(part), tokens, titleTokens: tokens.length > 0 ? tokens : runs };
    });
}

/** Such words stand in a text as they were typed: nothing in them is folded. */
export const ONLY_HAN = /^\p{Script=Han}+$/u;

/** Where the parts stand in a text, in order, those that overlap joined; null unless each stands there. */
export function marksOf(text: string, parts: readonly Part[]): [number, number][] | null {
  const places = placesOfEach(text, parts);
  return places.some((of) => of.length === 0) ? null : joined(places.flat());
}

/** Where any of the parts stand. */
export const anyMarksOf = (text: string, parts: readonly Part[]): [number, number][] => joined(placesOfEach(text, parts).flat());

function placesOfEach(text: string, parts: readonly Part[]): [number, number][][] {
  let compared: string | undefined;
  return parts.map(({ words }) => {
    if (ONLY_HAN.test(words)) return placesOf(text, words);
    compared ??= folded(text);
    return placesOf(compared, words);
  });
}

function placesOf(text: string, words: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push([at, at + words.length]);
  return places;
}

function joined(places: [number, number][]): [number, number][] {
  const marks: [number, number][] = [];
  for (const [from, to] of places.sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}
