import { compare, outline } from '@fashen/legal-text';
import { acceptanceNotice, amendmentTable, legalityOpinion, render, returnNotice, supplementNotice } from '@fashen/official-documents';
import { LEGALITY_OPINION } from '../../libs/official-documents/src/testing/legality-opinion.facts.js';
import { ACCEPTANCE_NOTICE, RETURN_NOTICE, SUPPLEMENT_NOTICE } from '../../libs/official-documents/src/testing/notices.facts.js';
import { isDark, linesOfPage, pageCount, rules, toPdf } from './office.js';

const departments = Array.from({ length: 30 }, (_, n) => `临江市第${n + 1}行政管理局`);
const LONG_TITLE =
  '临江市人民政府办公室关于进一步规范全市机动车公共停车设施规划建设运营管理和收费行为切实保障公众出行需求的若干规定（试行）（送审稿）';

describe('an opinion of sixty items with a long title and thirty recipients', () => {
  let pdf = '';
  let text: string[][] = [];
  beforeAll(async () => {
    const items = Array.from({ length: 60 }, (_, n) => ({ ...LEGALITY_OPINION.items[n % 3]!, clause: `第${n + 1}条` }));
    const facts = { ...LEGALITY_OPINION, items, documentTitle: LONG_TITLE, recipients: departments, copyTo: ['临江市人民政府办公室'] };
    pdf = toPdf(await render(legalityOpinion(facts)));
    text = Array.from({ length: pageCount(pdf) }, (_, n) => linesOfPage(pdf, n + 1));
  });

  it('shows the body on the first page', () => expect(text[0]!.join('')).toContain('以下简称'));
  it('breaks the title into lines of at most 20 characters', () =>
    expect(text[0]!.slice(2, 6).every((line) => [...line].length <= 20)).toBe(true));
  it('has every item', () => {
    const all = text.flat().join('');
    for (let n = 1; n <= 60; n += 1) expect(all).toContain(`.第${n}条（`);
  });
  it('has recipients and copies in the version record on the last page, between four lines', () => {
    const last = text.at(-1)!.join('');
    expect(last).toContain('主送：临江市第1行政管理局');
    expect(last).toContain('临江市第30行政管理局。抄送：临江市人民政府办公室。');
    const lines = rules(pdf, text.length, isDark);
    expect(lines).toHaveLength(4);
    expect(Math.abs(lines[3]!.top - 262)).toBeLessThan(0.6);
  });
  it('keeps the signature on a page with the end of the body', () => {
    const page = text.find((lines) => lines.includes('2026年11月20日'))!.join('');
    expect(page).toContain('应当重新进行合法性审查。');
  });
});

describe('the notices', () => {
  it.each([
    ['acceptance', () => acceptanceNotice(ACCEPTANCE_NOTICE), '受理通知书', 2],
    ['supplement', () => supplementNotice(SUPPLEMENT_NOTICE), '补正通知书', 2],
    ['return', () => returnNotice(RETURN_NOTICE), '通知书', 2],
  ])('%s: number and title first, version record on the last page', async (_, blocks, title, pages) => {
    const pdf = toPdf(await render(blocks()));
    expect(pageCount(pdf)).toBe(pages);
    expect(linesOfPage(pdf, 1).join('')).toContain(title);
    expect(rules(pdf, pages, isDark)).toHaveLength(3);
  });
});

describe('an amendment table of forty changed articles', () => {
  const draft = (money: string) =>
    Array.from(
      { length: 40 },
      (_, n) => `第${n + 1}条　区县人民政府对第${n + 1}类停车设施给予${money}补助，具体办法由市财政部门制定。`,
    ).join('\n');

  it('runs over several pages, repeats its head on each and has every article', async () => {
    const comparison = compare(outline(draft('五万元')), outline(draft('八万元')));
    const pdf = toPdf(await render(amendmentTable({ documentTitle: '临江市停车管理办法', comparison, reasons: [] })));
    const pages = Array.from({ length: pageCount(pdf) }, (_, n) => linesOfPage(pdf, n + 1));
    expect(pages.length).toBeGreaterThan(4);
    for (const lines of pages) expect(lines.join('')).toContain('原文修改稿修改理由');
    for (let n = 1; n <= 40; n += 1)
      expect(
        pages
          .flat()
          .join('')
          .match(new RegExp(`第${n}条`, 'g')),
      ).toHaveLength(2);
  });
});
