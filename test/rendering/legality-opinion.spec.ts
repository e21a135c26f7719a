import { resolve } from 'node:path';
import { legalityOpinion, render } from '@fashen/official-documents';
import { LEGALITY_OPINION } from '../../libs/official-documents/src/testing/legality-opinion.facts.js';
import { fonts, isDark, isRed, linesOfPage, pageCount, picture, rules, toPdf, wordsOfPage } from './office.js';

/** 版心 of GB/T 9704-2012 5.2.1 in millimetres. */
const AREA = { left: 28, right: 28 + 156, top: 37, bottom: 37 + 225 };
const PAGES = 5;
const pictures = resolve(import.meta.dirname, '../../docs/pictures');

const width = (text: string): number => [...text].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2000 ? 0.5 : 1), 0);

describe('the opinion, set by LibreOffice', () => {
  let pdf = '';
  beforeAll(async () => {
    pdf = toPdf(await render(legalityOpinion(LEGALITY_OPINION)));
    if (process.env.UPDATE_PICTURES === '1')
      for (const page of [1, PAGES]) picture(pdf, page, resolve(pictures, `legality-opinion-${page}.png`));
  });

  it('has five pages', () => expect(pageCount(pdf)).toBe(PAGES));

  it('embeds the fonts that stand for 小标宋, 仿宋, 黑体, 楷体 and 宋体', () => {
    expect(new Set(fonts(pdf).map(({ name }) => name))).toEqual(
      new Set(['FandolHead-Bold', 'FandolFang-Regular', 'FandolHei-Regular', 'FandolKai-Regular', 'FandolSong-Regular']),
    );
    expect(fonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  });

  it('shows red head, number, title, recipient and body on the first page (gbt9704.7.3.3)', () => {
    const lines = linesOfPage(pdf, 1);
    expect(lines.slice(0, 5)).toEqual([
      '临江市司法局',
      '临司法审〔2026〕1号',
      '临江市司法局关于《临江市机动车公共停车',
      '管理办法（送审稿）》的合法性审查意见书',
      '临江市交通运输局：',
    ]);
    expect(lines[5]).toContain('《临江市机动车公共停车管理办法（送审稿）》（以下简称');
  });

  it('draws the red line across the type area, 156 mm (gbt9704.7.2.7)', () => {
    const [line, ...others] = rules(pdf, 1, isRed);
    expect(others).toEqual([]);
    expect(line!.left).toBeCloseTo(AREA.left, 0);
    expect(line!.right).toBeCloseTo(AREA.right, 0);
    const number = wordsOfPage(pdf, 1).find(({ text }) => text.startsWith('临司法审'))!;
    expect(line!.top - number.bottom).toBeGreaterThan(2.5);
    expect(line!.top - number.bottom).toBeLessThan(5);
  });

  it('sets 22 lines on a full page and 28 characters in a full line (gbt9704.5.2.3)', () => {
    // a heading moves on with its first line: such a page ends one line earlier
    const counts = [2, 3, 4].map((page) => linesOfPage(pdf, page).length - 1);
    expect(Math.max(...counts)).toBe(22);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(20);
    const widest = [2, 3, 4].flatMap((page) => linesOfPage(pdf, page)).map(width);
    expect(Math.max(...widest)).toBe(28);
  });

  it('keeps all text inside the type area but the page number', () => {
    for (let page = 1; page <= PAGES; page += 1)
      for (const word of wordsOfPage(pdf, page).filter(({ top }) => top < AREA.bottom)) {
        expect(word.left).toBeGreaterThan(AREA.left - 0.5);
        // LibreOffice 7.4 lets a full stop at the end of a line hang out although the style forbids it (w:overflowPunct)
        const hanging = /[。，、；：]$/.test(word.text) ? 5.6 : 0;
        expect(word.right - hanging).toBeLessThan(AREA.right + 0.5);
        expect(word.top).toBeGreaterThan(AREA.top - 1.5);
      }
  });

  it('ends with the version record on the lower edge of the type area (gbt9704.7.4.1)', () => {
    const lines = rules(pdf, PAGES, isDark);
    expect(lines).toHaveLength(3);
    for (const { left, right } of lines) {
      expect(left).toBeCloseTo(AREA.left, 0);
      expect(right).toBeCloseTo(AREA.right, 0);
    }
    expect(Math.abs(lines[2]!.top - AREA.bottom)).toBeLessThan(0.6);
    const text = linesOfPage(pdf, PAGES);
    expect(text.slice(-3)).toEqual(['抄送：临江市人民政府办公室，临江市公安局。', '临江市司法局2026年11月23日印发', `—${PAGES}—`]);
    expect(text.slice(-6, -3)).toEqual(['临江市司法局', '2026年11月20日', '（联系人：周明远，联系电话：0571-00000000）']);
  });

  it('numbers odd pages right and even pages left, 7 mm below the type area (gbt9704.7.5)', () => {
    for (let page = 1; page <= PAGES; page += 1) {
      const number = wordsOfPage(pdf, page).filter(({ top }) => top > AREA.bottom);
      const middle = (number[0]!.top + number[0]!.bottom) / 2;
      expect(Math.abs(middle - (AREA.bottom + 7))).toBeLessThan(1);
      if (page % 2 === 1) expect(Math.abs(number.at(-1)!.right - (AREA.right - 4.9))).toBeLessThan(1);
      else expect(Math.abs(number[0]!.left - (AREA.left + 4.9))).toBeLessThan(1);
    }
  });
});
