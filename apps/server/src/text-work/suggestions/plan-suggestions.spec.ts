import { readFileSync } from 'node:fs';
import { documentLines, findNode, outline } from '@fashen/legal-text';
import { plainText, readDocx, reviseDocx } from '@fashen/ooxml';
import { documents } from '../../../../../fixtures/documents/index.js';
import { p, rawDocx } from '../../../../../fixtures/documents/make/raw-docx.js';
import { docx } from '../../../../../test/support/docx.js';
import { planSuggestions } from './plan-suggestions.js';
import { openVersion } from './version-file.js';

const TYPED = [
  '临江市户外招牌设置管理办法',
  '第一条 为规范户外招牌设置，制定本办法。',
  '第二条 设置户外招牌的，应当缴纳管理费。',
  '招牌所有人应当在十五日内备案。',
  '第三条 有下列情形之一的，不得设置：',
  '（一）妨碍交通；',
  '（二）影响市容。',
  '第四条 本办法自公布之日起施行。',
];

type Wanted = { anchor: string; suggestion?: string; text?: string };

async function plan(bytes: Buffer, ...wanted: Wanted[]) {
  const document = await readDocx(bytes);
  const structure = outline(documentLines(document));
  const version = await openVersion(bytes, plainText(document), structure);
  if (!version) throw new Error('The file does not read as its text');
  const asked = wanted.map(({ anchor, suggestion = '', text }, n) => ({
    process: 'review',
    item: `item-${n + 1}`,
    ordinal: n + 1,
    anchor,
    suggestion,
    text,
    clause: findNode(structure, anchor),
  }));
  const { edits, items } = planSuggestions(version, asked);
  const revised = await reviseDocx(version.file, edits, { author: '沈墨白', at: '2026-11-25T01:00:00.000Z' });
  return { items, lines: plainText(await readDocx(revised)).split('\n'), report: (await readDocx(revised)).report };
}

const outcomes = (items: { outcome: string; refusal: { rule: string } | null }[]) =>
  items.map(({ outcome, refusal }) => refusal?.rule ?? outcome);
const but = (...changes: [number, string | null][]): string[] => {
  const lines: (string | null)[] = [...TYPED];
  for (const [at, line] of changes) lines[at] = line;
  return lines.filter((line) => line !== null);
};

describe('suggestions applied to a draft', () => {
  it('mark only what differs', async () => {
    const { items, lines, report } = await plan(docx(TYPED), { anchor: '第二条第二款', suggestion: '招牌所有人应当在三十日内备案。' });
    expect(lines).toEqual(but([3, '招牌所有人应当在三十日内备案。']));
    expect(report.changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', '十五日'],
      ['insertion', '三十日'],
    ]);
    expect(items[0]?.segments).toEqual([
      ['=', '招牌所有人应当在'],
      ['-', '十五日'],
      ['+', '三十日'],
      ['=', '内备案。'],
    ]);
  });

  it('keep the label, with or without it in the suggestion', async () => {
    for (const suggestion of ['第四条 本办法自2027年1月1日起施行。', '本办法自2027年1月1日起施行。']) {
      expect((await plan(docx(TYPED), { anchor: '第四条', suggestion })).lines).toEqual(but([7, '第四条 本办法自2027年1月1日起施行。']));
    }
    const other = await plan(docx(TYPED), { anchor: '第四条', suggestion: '修改为：“第五条 本办法自2027年1月1日起施行。”' });
    expect(outcomes(other.items)).toEqual(['suggestion.otherNumber']);
  });

  it('take out whole clauses, also one beside the label of its article', async () => {
    expect((await plan(docx(TYPED), { anchor: '第三条', suggestion: '删除' })).lines).toEqual(but([4, null], [5, null], [6, null]));
    const beside = await plan(docx(TYPED), { anchor: '第二条', suggestion: '删除第一款' });
    expect(beside.lines).toEqual(but([2, '第二条 招牌所有人应当在十五日内备案。'], [3, null]));
    const last = await plan(docx(TYPED), { anchor: '第四条', suggestion: '删除' });
    expect(last.lines).toEqual(TYPED.slice(0, 7));
  });

  it('put 款 and numbered 项 in', async () => {
    const { items, lines } = await plan(docx(TYPED), { anchor: '第二条', suggestion: '增加一款，作为第二款：“不得收取费用。”' });
    expect(lines).toEqual([...TYPED.slice(0, 3), '不得收取费用。', ...TYPED.slice(3)]);
    expect(items[0]?.segments).toContainEqual(['+', '\n不得收取费用。']);
    expect(items[0]?.remarks).toHaveLength(1);
    const item = await plan(docx(TYPED), { anchor: '第三条', suggestion: '增加一项：“（三）其他情形。”' });
    expect(item.lines[7]).toBe('（三）其他情形。');
    const article = await plan(docx(TYPED), { anchor: '第三条', suggestion: '增加一条：“第三条之一 临时招牌另行规定。”' });
    expect(article.lines[7]).toBe('第三条之一 临时招牌另行规定。');
    expect(outcomes((await plan(docx(TYPED), { anchor: '第三条', suggestion: '增加一条：“临时招牌另行规定。”' })).items)).toEqual([
      'suggestion.numbering',
    ]);
  });

  it('write a clause of several lines anew with the fewest changes', async () => {
    const text = '有下列情形之一的，不得设置：\n（一）危害建筑安全；\n（二）妨碍交通；\n（三）影响市容。';
    const { lines, report } = await plan(docx(TYPED), { anchor: '第三条', text });
    expect(lines.slice(4, 8)).toEqual([
      '第三条 有下列情形之一的，不得设置：',
      '（一）危害建筑安全；',
      '（二）妨碍交通；',
      '（三）影响市容。',
    ]);
    expect(report.changes.filter(({ kind }) => kind === 'deletion').map(({ text: gone }) => gone)).toEqual(['一', '二']);
  });

  it('go together in one clause where they are apart, and say so', async () => {
    const { items, lines } = await plan(
      docx(TYPED),
      { anchor: '第二条', suggestion: '将“十五日”改为“三十日”' },
      { anchor: '第二条第二款', suggestion: '将“所有人”改为“设置人”' },
      { anchor: '第二条第二款', suggestion: '将“在十五日内”改为“及时”' },
    );
    expect(outcomes(items)).toEqual(['applied', 'applied', 'suggestion.conflict']);
    expect(items.map(({ remarks }) => remarks[0]?.zh)).toEqual([
      expect.stringContaining('第2、3条'),
      expect.stringContaining('第1、3条'),
      expect.stringContaining('第1、2条'),
    ]);
    expect(lines).toEqual(but([3, '招牌设置人应当在三十日内备案。']));
  });

  it('are refused by reason where they cannot be applied, and leave the rest alone', async () => {
    const { items, lines } = await plan(
      docx(TYPED),
      { anchor: '第九条', suggestion: '删除' },
      { anchor: '第二条', suggestion: '删除管理费的规定' },
      { anchor: '第二条', suggestion: '删除“保证金”' },
      { anchor: '第三条', suggestion: '删除“；”' },
      { anchor: '第二条', suggestion: '删除“招牌”' },
      { anchor: '第一条', suggestion: '为规范户外招牌设置，制定本办法。' },
    );
    expect(outcomes(items)).toEqual([
      'suggestion.noClause',
      'suggestion.unclear',
      'suggestion.notFound',
      'applied',
      'suggestion.several',
      'unchanged',
    ]);
    expect(lines).toEqual(but([5, '（一）妨碍交通']));
  });

  it('follow automatic numbers, which are not typed', async () => {
    const bytes = readFileSync(documents.sharedParkingDraft.path);
    const before = plainText(await readDocx(bytes)).split('\n');
    const { items, lines } = await plan(
      bytes,
      { anchor: '第九条第二款', suggestion: '删除' },
      { anchor: '第二十七条', suggestion: '第二十七条 本办法自2027年3月1日起施行，有效期五年。' },
      { anchor: '第十条', suggestion: '增加一款：“经营者不得收取保证金。”' },
    );
    expect(outcomes(items)).toEqual(['applied', 'applied', 'applied']);
    const [gone, come] = [before.filter((line) => !lines.includes(line)), lines.filter((line) => !before.includes(line))];
    expect(gone).toHaveLength(2);
    expect(come).toEqual(['经营者不得收取保证金。', expect.stringMatching(/^第二十七条[\s　]*本办法自2027年3月1日起施行，有效期五年。$/)]);
  });

  it('change words within a cell, and are refused for a table as a whole', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('项目')}${cell('标准')}</w:tr><w:tr>${cell('管理费')}${cell('十元')}</w:tr></w:tbl>`;
    const bytes = rawDocx({ body: [...TYPED, '附件1', '收费标准'].map((text) => p(text)).join('') + table + p('注') });
    const { items, lines } = await plan(
      bytes,
      { anchor: '附件1', suggestion: '将“十元”改为“五元”' },
      { anchor: '附件1', suggestion: '删除' },
    );
    expect(outcomes(items)).toEqual(['applied', 'suggestion.shape']);
    expect(lines).toContain('管理费\t五元');
  });
});
