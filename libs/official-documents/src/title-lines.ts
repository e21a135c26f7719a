import { widthInCharacters } from './measure.js';

const NOT_AT_START = '》〉、，。：；）〕！？”’的';
const NOT_AT_END = '《〈（〔“‘';
/** After these a title may well be broken: a name, a preposition or a quoted title ends here. */
const GOOD_ENDS = ['关于', '的', '》', '、', '和', '与', '及', '或者', '暂行', '）'];

const isLatin = (character: string | undefined): boolean => character !== undefined && /[0-9A-Za-z.]/.test(character);

/** What a break before position `at` costs; Infinity where it would split a number or put a bracket on the wrong side. */
function breakCost(characters: readonly string[], at: number): number {
  const before = characters[at - 1]!;
  const after = characters[at]!;
  if (NOT_AT_START.includes(after) || NOT_AT_END.includes(before)) return Number.POSITIVE_INFINITY;
  if (isLatin(before) && isLatin(after)) return Number.POSITIVE_INFINITY;
  const head = characters.slice(Math.max(0, at - 2), at).join('');
  if (after === '《' || GOOD_ENDS.some((end) => head.endsWith(end))) return 0;
  return 6;
}

interface Plan {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** The cheapest way to set the first `end` characters in `lines` lines near the ideal width. */
function planner(characters: readonly string[], perLine: number, ideal: number) {
  const known = new Map<string, Plan>();
  const upTo = [0];
  for (const character of characters) upTo.push(upTo.at(-1)! + widthInCharacters(character));
  const width = (from: number, to: number) => upTo[to]! - upTo[from]!;
  const plan = (end: number, lines: number): Plan => {
    if (lines === 0) return { cost: end === 0 ? 0 : Number.POSITIVE_INFINITY, breaks: [] };
    const key = `${end}/${lines}`;
    const found = known.get(key);
    if (found) return found;
    let best: Plan = { cost: Number.POSITIVE_INFINITY, breaks: [] };
    for (let start = end - 1; start >= 0; start -= 1) {
      const taken = width(start, end);
      if (taken > perLine) break;
      const rest = plan(start, lines - 1);
      const cost = rest.cost + (taken - ideal) ** 2 + (start > 0 ? breakCost(characters, start) : 0);
      if (cost < best.cost) best = { cost, breaks: start > 0 ? [...rest.breaks, start] : rest.breaks };
    }
    known.set(key, best);
    return best;
  };
  return plan;
}

/**
 * Breaks a title into lines of about equal length at places where a reader would pause. GB/T 9704-2012 7.3.1: a title of several lines is
 * broken at whole words and set as a trapezium or a rhombus.
 * @param perLine full-width characters that fit in a line of 2号 type: 20 in 156 mm. Digits and letters of 小标宋 are wider than half a
 * character: a line leaves one character free where the title has any, or its last one would wrap onto a line alone.
 */
export function titleLines(title: string, perLine = 20): string[] {
  const characters = [...title];
  const total = widthInCharacters(title);
  const room = [...title].some(isLatin) ? perLine - 1 : perLine;
  const fewest = Math.max(1, Math.ceil(total / room));
  for (let lines = fewest; lines <= characters.length; lines += 1) {
    const { cost, breaks } = planner(characters, room, total / lines)(characters.length, lines);
    if (!Number.isFinite(cost)) continue;
    return [0, ...breaks].map((from, n, starts) => characters.slice(from, starts[n + 1]).join(''));
  }
  return [title];
}
