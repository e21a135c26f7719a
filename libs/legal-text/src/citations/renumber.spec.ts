import fc from 'fast-check';
import { compare } from '../comparison/compare.js';
import { type Outline, outline } from '../outline.js';
import { walk } from '../outline-node.js';
import type { Citation } from './citation.js';
import { citationsOf } from './citations-of.js';
import { type Renumbering, renumber } from './renumber.js';
import { renumberingOf } from './renumbering.js';

const TITLE = '临江市招牌办法\n';
/** What becomes of the citations of `old` in `next`; `moved` says which node is which with all below it, all others stay. */
function anew(old: string, next: string, moved: Record<string, string | null> = {}) {
  const heirOf: Renumbering = (id) => {
    const known = Object.keys(moved).filter((from) => id === from || id.startsWith(`${from}.`));
    const from = known.sort((a, b) => b.length - a.length)[0];
    const to = from === undefined ? id : moved[from];
    return to == null ? null : to + id.slice(from?.length ?? id.length);
  };
  return renumber(outline(TITLE + old), outline(TITLE + next), heirOf).map(({ citation, raw }) => [citation.raw, raw]);
}
const articles = (...texts: string[]) => texts.map((text, n) => `第${'一二三四五六七八'[n]}条　${text}\n`).join('');
const LAST_MOVED = { 'article-2': 'article-3', 'article-3': 'article-4' };

describe('renumbering', () => {
  it.each([
    ['本办法第二条', '本办法第三条'],
    ['第2条', '第3条'],
    ['《临江市招牌办法》第二条', '《临江市招牌办法》第三条'],
    ['第二、三条', '第三、四条'],
    ['第二条至第三条', '第三条至第四条'],
    ['第二至三条', '第三至四条'],
    ['第二条第一款第（一）、（二）项', '第三条第一款第（一）、（二）项'],
  ])('writes %s anew as %s', (cited, written) => {
    const [two, three] = ['应当：\n（一）甲；\n（二）乙。', '丙。'];
    const [old, next] = [articles(`依照${cited}执行。`, two, three), articles(`依照${cited}执行。`, '新。', two, three)];
    expect(anew(old, next, LAST_MOVED)).toEqual([[cited, written]]);
    expect(anew(old, old)).toEqual([]);
  });

  it('leaves other texts, and what still stands where it stood', () => {
    const cites = '依照第一条、前条、《广告法》第二条和前款办理。\n第二款。';
    expect(anew(articles('甲。', cites), articles('甲。', cites, '新。'))).toEqual([]);
  });

  it('writes each of a list anew, also what it takes over from the one before', () => {
    const five = '一。\n二。\n三。';
    const cites = '依照第二条、第三条和第四条第一款、第三款办理。';
    expect(
      anew(articles(cites, '甲。', '乙。', five), articles(cites, '乙。', '甲。', '新。', five.replace('二。', '二。\n新。')), {
        'article-2': 'article-3',
        'article-3': 'article-2',
        'article-4': 'article-5',
        'article-4.paragraph-3': 'article-5.paragraph-4',
      }),
    ).toEqual([
      ['第二条', '第三条'],
      ['第三条', '第二条'],
      ['第四条第一款', '第五条第一款'],
      ['第三款', '第四款'],
    ]);
  });

  it.each([
    ['前条', '第一条'],
    ['上一条', '第一条'],
    ['前条第二款', '第一条第二款'],
  ])('writes %s as %s when an article was put between', (cited, written) => {
    const [one, two] = ['甲。\n乙。', `依照${cited}办理。`];
    expect(anew(articles(one, two), articles(one, '新。', two), { 'article-2': 'article-3' })).toEqual([[cited, written]]);
    expect(anew(articles(one, two), `${articles(one)}第一条之一　新。\n第二条　${two}\n`)).toEqual([[cited, written]]);
    expect(anew(articles(one, two), articles('新。', one, two), { 'article-1': 'article-2', 'article-2': 'article-3' })).toEqual([]);
  });

  it('writes 前两条 as a list, and 前三条 as a range, where they still stand together', () => {
    const end = '依照前两条和前三条办理。';
    expect(
      anew(articles('甲。', '乙。', '丙。', end), articles('甲。', '乙。', '丙。', '新。', end), { 'article-4': 'article-5' }),
    ).toEqual([
      ['前两条', '第二条和第三条'],
      ['前三条', '第一条至第三条'],
    ]);
  });

  it('writes 前款 as 本条第一款, or with the article when its paragraph went there', () => {
    const old = articles('甲。\n前款规定由市局解释。', '乙。');
    expect(anew(old, articles('甲。\n新。\n前款规定由市局解释。', '乙。'), { 'article-1.paragraph-2': 'article-1.paragraph-3' })).toEqual([
      ['前款', '本条第一款'],
    ]);
    expect(anew(old, articles('甲。\n丁。', '乙。\n前款规定由市局解释。'), { 'article-1.paragraph-2': 'article-2.paragraph-2' })).toEqual([
      ['前款', '第一条第一款'],
    ]);
  });

  it('follows 款 and 项, and keeps 前款 before them', () => {
    const list = (...items: string[]) => ['应当：', ...items, '前款第（二）项由区局解释。', '第一款第（二）项除外。'].join('\n');
    const next = articles(list('（一）新；', '（二）甲；', '（三）乙。'));
    const moved = { 'article-1.paragraph-1.item-2': 'article-1.paragraph-1.item-3' };
    expect(anew(articles(list('（一）甲；', '（二）乙。')), next, moved)).toEqual([
      ['前款第（二）项', '前款第（三）项'],
      ['第一款第（二）项', '第一款第（三）项'],
    ]);
  });

  it('writes anew chapters, and what the numbered form counts', () => {
    const chapter = (n: string) => `第${n}章　罚则\n`;
    const cites = articles('依照第二章的规定处理。');
    expect(
      anew(`第一章　总则\n${cites}${chapter('二')}`, `第一章　总则\n${cites}第二章　管理\n${chapter('三')}`, { 'chapter-2': 'chapter-3' }),
    ).toEqual([['第二章', '第三章']]);
    expect(
      anew('一、甲。\n二、依照第一条办理。\n', '一、新。\n二、甲。\n三、依照第一条办理。\n', {
        'section-1': 'section-2',
        'section-2': 'section-3',
      }),
    ).toEqual([['第一条', '第二条']]);
  });

  it('says that a person must decide when what was cited is gone; a range of which both ends changed places is the same range', () => {
    const cites = '依照第二条、第二条至第三条和前条办理。';
    const old = articles('甲。', '乙。', '丙。', cites);
    expect(anew(old, articles('甲。', '丙。', cites), { 'article-2': null, 'article-3': 'article-2', 'article-4': 'article-3' })).toEqual([
      ['第二条', null],
      ['第二条至第三条', null],
    ]);
    expect(anew(old, articles('甲。', '丙。', '乙。', cites), { 'article-2': 'article-3', 'article-3': 'article-2' })).toEqual([
      ['第二条', '第三条'],
      ['前条', '第二条'],
    ]);
  });

  it('says nothing of a citation that is gone itself', () => {
    expect(anew(articles('甲。', '依照第一条办理。'), articles('新。', '甲。'), { 'article-1': 'article-2', 'article-2': null })).toEqual(
      [],
    );
  });

  it('follows two drafts by their comparison', () => {
    const [one, two] = ['设置户外招牌应当符合城市容貌标准。', '违反前条规定的，由城市管理部门责令限期改正。'];
    const three = '拒不改正的，依照本办法第二条移送有关机关处理。';
    const old = outline(TITLE + articles(one, two, three));
    const next = outline(TITLE + articles(one, '招牌应当每年检查一次安全状况，并留存检查记录备查。', two, three));
    const rewritten = renumber(old, next, renumberingOf(compare(old, next)));
    expect(rewritten.map(({ at, citation, raw }) => [at, citation.raw, raw])).toEqual([
      ['article-3', '前条', '第一条'],
      ['article-4', '本办法第二条', '本办法第三条'],
    ]);
  });

  it('leaves every citation leading where it led, whatever is put in and wherever', () => {
    const SAID = [
      '第二条',
      '前条',
      '前两条',
      '前款',
      '第三条第一款',
      '第一条、第四条',
      '第一条至第三条',
      '上一条第二款',
      '前三条',
      '本条第一款',
    ];
    const sentence = fc.constantFrom(...SAID).map((said) => `依照${said}办理。`);
    const article = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n'));
    fc.assert(
      fc.property(fc.array(article, { minLength: 5, maxLength: 7 }), fc.nat(5), fc.nat(5), (texts, at, away) => {
        const [from, stays] = [texts.map((_, n) => n), texts[away] ?? ''];
        // One article is put in at `at`; the one at `away` goes to the end.
        const order = [...from.slice(0, at), -1, ...from.slice(at)].filter((n) => n !== away).concat(stays === '' ? [] : [away]);
        const old = outline(TITLE + articles(...texts));
        const next = TITLE + articles(...order.map((n) => texts[n] ?? '新。'));
        const heirOf: Renumbering = (id) => id.replace(/^article-(\d+)/, (_, n) => `article-${order.indexOf(Number(n) - 1) + 1}`);
        const led = leads(old).map(([node, targets]) => [heirOf(node), targets.map((target) => heirOf(target) ?? '').sort()]);
        const byId = new Map([...walk(outline(next).nodes)].map((node) => [node.id, node]));
        const rewritten = renumber(old, outline(next), heirOf);
        for (const { citation, at: node, raw } of rewritten.toReversed()) {
          const clause = byId.get(node)!;
          expect(clause.text.slice(citation.start).startsWith(citation.raw)).toBe(true);
          clause.text = clause.text.slice(0, citation.start) + raw + clause.text.slice(citation.start + citation.raw.length);
        }
        // A range takes in what was put in between its ends.
        const added = `article-${order.indexOf(-1) + 1}`;
        const all = leads(
          outline(
            TITLE +
              [...byId.values()]
                .slice(1)
                .map(({ text }) => text)
                .join(''),
          ),
        );
        const now = all.map(([node, to]): [string, string[]] => [node, to.filter((target) => target !== added)]);
        expect(rewritten.filter(({ raw }) => raw === null)).toEqual([]);
        expect(new Map(now.filter(([node]) => led.some(([other]) => other === node)).map(([node, to]) => [node, to.sort()]))).toEqual(
          new Map(led as [string, string[]][]),
        );
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

/** What the citations of each node lead to, all together, where all of them lead somewhere. */
function leads(read: Outline): [string, string[]][] {
  const all = new Map<string, Citation[]>();
  for (const each of citationsOf(read)) all.set(each.at, [...(all.get(each.at) ?? []), each]);
  return [...all].flatMap(([node, cited]) =>
    cited.some(({ isDangling }) => isDangling) ? [] : [[node, [...new Set(cited.flatMap(({ targets }) => targets))]]],
  );
}
