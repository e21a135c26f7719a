import { citationsOf } from './citations/citations-of.js';
import { staleCitations } from './citations/stale-citations.js';
import { compare } from './comparison/compare.js';
import { unsolicited } from './comparison/unsolicited.js';
import { outline } from './outline.js';
import type { OutlineNode } from './outline-node.js';
import { continueItem } from './structure/continued-items.js';
import { readLabel } from './structure/labels.js';
import { scannedBy } from './testing/counted-work.js';

const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n + 1)).join('\n');

/** Texts that once cost the square of their length, or stopped the process: by how many pieces they are made. */
const HOSTILE: Record<string, (pieces: number) => string> = {
  'articles that cite each other': (pieces) => lines(pieces, (n) => `第${n}条　依照第${pieces - n + 1}条和本办法第${n}条第（一）项办理。`),
  'a list that cites its own 项': (pieces) => `第一条　甲：\n${lines(pieces, (n) => `（${(n % 99) + 1}）前项、第（${(n % 99) + 1}）项。`)}`,
  '第一条、 over and over': (pieces) => `第一条　${'第一条、'.repeat(pieces)}`,
  '第一条至 over and over': (pieces) => `第一条　${'第一条至'.repeat(pieces)}`,
  'numbers of documents': (pieces) => `第一条　${'临政发〔2019〕5号、'.repeat(pieces)}`,
  'a title with a long gap': (pieces) => `甲${' '.repeat(10 * pieces)}乙\n丙`,
  'one line over and over': (pieces) => lines(pieces, () => '甲乙丙丁戊己。'),
  'a line between two 项': (pieces) => `第一条　甲：\n（一）乙；\n${lines(pieces, () => '丙。')}\n（二）丁。`,
  '（以下简称 without an end': (pieces) => `第一条　${'《甲法》（以下简称'.repeat(pieces)}`,
};

/** A clause is put in before the others, so that everything below is elsewhere. */
function readAndCompared(text: string): void {
  const old = outline(`临江市示例办法\n${text}\n`);
  const next = outline(`临江市示例办法（送审稿）\n第零条　新增。\n${text}改。\n`);
  citationsOf(old);
  const comparison = compare(old, next);
  staleCitations(comparison);
  unsolicited(comparison, [{ id: 'one', anchors: ['第一条'] }]);
}

describe('a text made to be slow', () => {
  it.each(Object.entries(HOSTILE))('%s costs in proportion to its length', (_, made) => {
    const [once, twice] = [200, 400].map((pieces) => scannedBy(() => readAndCompared(made(pieces)))) as [number, number];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.5);
  });

  it.each([
    ['articles that cite each other', 4000],
    ['a list that cites its own 项', 5000],
    ['第一条、 over and over', 50_000],
    ['第一条至 over and over', 50_000],
    ['a title with a long gap', 20_000],
  ] as const)('%s, %i times, comes to its end within seconds', (name, pieces) => {
    const begun = performance.now();
    const text = HOSTILE[name]!(pieces);
    const read = outline(`临江市示例办法\n${text}\n`);
    const comparison = compare(read, outline(`临江市示例办法\n${text}改。\n`));
    expect(comparison.counts.edited + comparison.counts.same).toBeGreaterThan(0);
    unsolicited(comparison, []);
    expect(citationsOf(read).every(({ raw }) => raw !== '')).toBe(true);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('with more lines between two 项 than a call takes arguments is read', () => {
    const read = outline('第一条　甲：\n（一）乙；\n丙。');
    const [article] = read.nodes as [OutlineNode];
    const [first, second] = article.children as [OutlineNode, OutlineNode];
    article.children = [first, ...Array.from({ length: 150_000 }, () => second)];
    expect(continueItem(article, readLabel('（二）丁。')!)?.children).toHaveLength(150_000);
  });
});
