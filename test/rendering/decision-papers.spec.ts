import { resolve } from 'node:path';
import {
  type Block,
  deliberationMinutes,
  exchangeRecord,
  legalAdviceLetter,
  nonAdoptionStatement,
  render,
  signingSheet,
} from '@fashen/official-documents';
import { LEGAL_ADVICE } from '../../libs/official-documents/src/testing/advice.facts.js';
import { MINUTES } from '../../libs/official-documents/src/testing/deliberation.facts.js';
import { NON_ADOPTION } from '../../libs/official-documents/src/testing/discussion.facts.js';
import { EXCHANGE } from '../../libs/official-documents/src/testing/exchange.facts.js';
import { JOINT_SIGNING } from '../../libs/official-documents/src/testing/signing.facts.js';
import { fonts, linesOfPage, pageCount, picture, toPdf, wordsOfPage } from './office.js';

/** 版心 of GB/T 9704-2012 5.2.1 in millimetres. */
const AREA = { left: 28, right: 28 + 156, bottom: 37 + 225 };
const pictures = resolve(import.meta.dirname, '../../docs/pictures');

const PAPERS: readonly [name: string, blocks: () => Block[], pages: number, title: RegExp, end: string][] = [
  ['non-adoption-statement', () => nonAdoptionStatement(NON_ADOPTION), 5, /未采纳合法性审查意见的说明/, '以上情况属实，请予审议。'],
  ['exchange-record', () => exchangeRecord(EXCHANGE), 5, /合法性审查意见沟通全过程记录/, '未作删节。'],
  ['deliberation-minutes', () => deliberationMinutes(MINUTES), 4, /第12次常务会议集体审议记录/, '以原件为准。'],
  ['signing-sheet', () => signingSheet(JOINT_SIGNING), 2, /联合发文会签单/, '应当重新送签。'],
  ['legal-advice-letter', () => legalAdviceLetter(LEGAL_ADVICE), 3, /的法律意见/, '请按规定程序报送。'],
];

describe.each(PAPERS)('the paper %s, set by LibreOffice', (name, blocks, pages, title, end) => {
  let pdf = '';
  let text: string[][] = [];
  beforeAll(async () => {
    pdf = toPdf(await render(blocks()));
    text = Array.from({ length: pageCount(pdf) }, (_, n) => linesOfPage(pdf, n + 1));
    if (process.env.UPDATE_PICTURES === '1') picture(pdf, 1, resolve(pictures, `${name}-1.png`));
  });

  it('has the pages that were looked at', () => expect(text).toHaveLength(pages));

  it('has its title on the first page, no line of it a character alone', () => {
    const [first] = text;
    expect(first!.join('')).toMatch(title);
    for (const line of first!.slice(0, 3)) expect([...line].length).toBeGreaterThan(1);
  });

  it('embeds its fonts', () => {
    expect(fonts(pdf).length).toBeGreaterThan(2);
    expect(fonts(pdf).filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it('keeps all text inside the type area', () => {
    for (let page = 1; page <= pages; page += 1)
      for (const word of wordsOfPage(pdf, page).filter(({ top }) => top < AREA.bottom)) {
        expect(word.left).toBeGreaterThan(AREA.left - 0.5);
        // LibreOffice 7.4 lets punctuation at the end of a line hang out although the style forbids it (w:overflowPunct)
        const hanging = /[。，、；：]$/.test(word.text) ? 5.6 : 0;
        expect(word.right - hanging).toBeLessThan(AREA.right + 0.5);
      }
  });

  it('keeps the signature on a page with the end of the body (gbt9704.7.3.5.5)', () => {
    const page = text.find((lines) => lines.some((line) => /^(\d{4})年\d+月\d+日$/.test(line)))!.join('');
    expect(page).toContain(end);
  });
});

describe('a record of a meeting with twenty documents and sixty people', () => {
  it('has all of them, however many pages it takes', async () => {
    const attendance = Array.from({ length: 60 }, (_, n) => ({ name: `参会人${n + 1}`, post: '成员', presence: 'present' as const }));
    const [first] = MINUTES.items;
    const items = Array.from({ length: 20 }, (_, n) => ({ ...first, documentTitle: `临江市第${n + 1}号办法（草案）` }));
    const pdf = toPdf(await render(deliberationMinutes({ ...MINUTES, attendance, items: [first, ...items] })));
    const text = Array.from({ length: pageCount(pdf) }, (_, n) =>
      linesOfPage(pdf, n + 1)
        .slice(0, -1)
        .join(''),
    ).join('');
    for (let n = 1; n <= 20; n += 1) expect(text).toContain(`《临江市第${n}号办法（草案）》`);
    for (let n = 1; n <= 60; n += 1) expect(text).toContain(`参会人${n}（成员）`);
  });
});
