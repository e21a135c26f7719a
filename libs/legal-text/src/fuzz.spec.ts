import fc from 'fast-check';
import { citationsOf } from './citations/citations-of.js';
import { outline } from './outline.js';
import { walk } from './outline-node.js';
import { scannedBy } from './testing/counted-work.js';
import { SHAPES } from './testing/shapes.js';

const TEXTS = Object.values(SHAPES);
const MUTATIONS = 2_000;
/** Characters that regular expressions scan for each character of text, at most; the shapes themselves need 20 to 45. */
const WORK_PER_CHARACTER = 120;
const WORK_OF_SMALL_TEXTS = 6_000;

/** Why this text is read wrongly; undefined when it is not. */
function fault(text: string): string | undefined {
  const read = outline(text);
  const nodes = [...walk(read.nodes)];
  if (nodes.map((node) => node.text).join('') !== text) return `not regained: ${JSON.stringify(text)}`;
  const ids = new Set(nodes.map(({ id }) => id));
  if (ids.size !== nodes.length) return `an id twice: ${JSON.stringify(text)}`;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { at, start, raw, targets } of citationsOf(read)) {
    if (byId.get(at)?.text.slice(start, start + raw.length) !== raw) return `a citation that is not there: ${raw}`;
    if (!targets.every((id) => ids.has(id))) return `a target that is not there: ${raw}`;
  }
  return undefined;
}

/** The same mutations in every run: a small generator of our own (mulberry32) instead of chance. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  '\n',
  '\r\n',
  '\t',
  '　',
  '第',
  '条',
  '第三条',
  '《',
  '》',
  '（',
  '）',
  '附件',
  '目录',
  '2026年1月1日',
  '一、',
  '1.',
  '前款',
  '至',
  '。',
  '：',
  '\ud800',
  '\u0000',
  '办法',
  '号',
];

function mutated(next: (below: number) => number): string {
  let text = TEXTS[next(TEXTS.length)] ?? '';
  for (let edits = 1 + next(4); edits > 0; edits -= 1) {
    const [at, length] = [next(text.length + 1), next(60)];
    const piece = [PIECES[next(PIECES.length)] ?? '', '', text.slice(next(text.length + 1)).slice(0, next(80))][next(3)] ?? '';
    text = text.slice(0, at) + piece + text.slice(at + (next(2) === 0 ? 0 : length));
  }
  return text;
}

describe('any text of these shapes, cut or damaged', () => {
  it('is regained at every prefix, without id twice or citation that is not there', () => {
    for (const text of TEXTS) for (let end = 0; end <= text.length; end += 1) expect(fault(text.slice(0, end))).toBeUndefined();
  });

  it(`is regained after each of ${MUTATIONS} mutations, by work in proportion to its length`, () => {
    const next = generator(20_261_124);
    for (let run = 0; run < MUTATIONS; run += 1) {
      const text = mutated(next);
      let found: string | undefined;
      const scanned = scannedBy(() => {
        found = fault(text);
      });
      expect(found).toBeUndefined();
      expect(scanned).toBeLessThan(WORK_PER_CHARACTER * text.length + WORK_OF_SMALL_TEXTS);
    }
  });

  it('costs twenty times the work, and no more, when it is twenty times as long', () => {
    const repeated = fc.constantFrom(
      '第',
      '第一',
      '（',
      '《',
      '〔2026〕',
      '一、',
      '　',
      '\n',
      '附件：',
      '目录\n',
      '2026年1月1日\n',
      '前款',
      '第三条、',
      '本办法',
      '1.\n',
      '（一）甲\n',
      '第一条\n',
    );
    fc.assert(
      fc.property(repeated, repeated, (one, other) => {
        const work = (times: number) => scannedBy(() => void citationsOf(outline((one + other).repeat(times))));
        return work(2_000) < 30 * work(100) + 10_000;
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
