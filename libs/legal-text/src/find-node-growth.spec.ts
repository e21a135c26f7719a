import fc from 'fast-check';
import { findNode } from './find-node.js';
import { outline } from './outline.js';
import { type OutlineNode, walk } from './outline-node.js';

const article = (n: number): string => `第${n}条　依照第${n}条第（一）项办理：\n（一）甲。`;

/** How often the type of any node is asked for while every anchor of a text of so many articles is looked up once. */
function looks(articles: number): number {
  const read = outline(Array.from({ length: articles }, (_, n) => article(n + 1)).join('\n'));
  const anchors = [...walk(read.nodes)].map(({ anchor }) => anchor);
  let asked = 0;
  for (const node of walk(read.nodes)) {
    const { type } = node;
    Object.defineProperty(node, 'type', {
      get: () => {
        asked += 1;
        return type;
      },
    });
  }
  for (const anchor of anchors) findNode(read, anchor);
  return asked;
}

/** What stands first below these nodes, looking at each: what an anchor of one step means, said without an index. */
const firstOf = (nodes: readonly OutlineNode[], isIt: (node: OutlineNode) => boolean): OutlineNode | undefined =>
  [...walk(nodes)].find(isIt);

const LINES = [
  '第一条　甲。',
  '第二条　乙：',
  '第三条　丙。',
  '（一）丁；',
  '（二）戊；',
  '1.己。',
  '庚。',
  '第一章　辛',
  '第二章　壬',
  '附则',
];

describe('anchors of a long text', () => {
  it('are looked up with work in proportion to its length', () => {
    const [once, twice] = [looks(500), looks(1000)];
    expect(once).toBeGreaterThan(500);
    expect(twice / once).toBeLessThan(2.2);
  });

  it('mean in any text what a search through all of it finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 25 }), (lines) => {
        const { nodes } = outline(['临江市招牌办法', ...lines].join('\n'));
        for (const number of [1, 2, 3]) {
          const isArticle = ({ type, number: its }: OutlineNode) => type === 'article' && its === number;
          expect(findNode({ nodes }, `第${number}条`)).toBe(firstOf(nodes, isArticle));
          const isChapter = ({ type, number: its }: OutlineNode) => type === 'chapter' && its === number;
          expect(findNode({ nodes }, `第${number}章`)).toBe(nodes.find(isChapter));
          const within = firstOf(nodes, isArticle);
          const items = [...walk(within?.children ?? [])].filter(({ type, number: its }) => type === 'item' && its === 1);
          expect(findNode({ nodes }, `第${number}条第（一）项`)).toBe(items.length === 1 ? items[0] : undefined);
          const paragraphs = within?.children.filter(({ type }) => type === 'paragraph') ?? [];
          expect(findNode({ nodes }, `第${number}条第一款`)).toBe(paragraphs.length === 0 ? within : paragraphs[0]);
        }
        expect(findNode({ nodes }, '附则')).toBe(firstOf(nodes, ({ label }) => label === '附则'));
      }),
      { seed: 20_261_203, numRuns: 300 },
    );
  });
});
