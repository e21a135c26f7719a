import fc from 'fast-check';
import '../../../../test/support/seeded.js';
import { formatNumber, KNOWN_FORMATS } from './number-format.js';

describe('a list number', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 305, '３０５'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 26, 'Z'],
    ['lowerLetter', 27, 'aa'],
    ['ordinal', 12, '12th'],
    ['chineseCounting', 99, '九十九'],
    ['chineseCounting', 105, '一○五'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 101, '一百〇一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 10_010, '一万〇一十'],
    ['japaneseCounting', 21, '二十一'],
    ['chineseLegalSimplified', 104, '壹佰零肆'],
    ['ideographLegalTraditional', 23, '貳拾參'],
    ['ideographTraditional', 11, '甲'],
    ['ideographZodiac', 12, '亥'],
    ['ideographDigital', 10, '一〇'],
    ['none', 3, ''],
    ['unheardOf', 3, '3'],
    ['lowerLetter', 999_999_999, '999999999'],
    ['chineseCounting', 0, '0'],
  ])('in %s, %d, is %s', (format, n, written) => expect(formatNumber(n, format)).toBe(written));

  it('is the same for no two numbers of a hundred, in any format that does not come round', () => {
    const round = ['none', 'ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional'];
    for (const format of KNOWN_FORMATS.filter((name) => !round.includes(name))) {
      expect(new Set(Array.from({ length: 100 }, (_, n) => formatNumber(n + 1, format))).size).toBe(100);
    }
  });

  it('in Chinese counting reads back as the number', () => {
    const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
    const value = (text: string) => {
      let sum = 0;
      let digit = 1;
      for (const sign of text) {
        const unit = units[sign];
        if (unit !== undefined) sum += digit * unit;
        digit = unit === undefined ? '〇一二三四五六七八九'.indexOf(sign) : 0;
      }
      return sum + digit;
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => value(formatNumber(n, 'chineseCountingThousand')) === n));
  });

  it('is short, whatever number a file names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom(...KNOWN_FORMATS),
        (n, format) => formatNumber(n, format).length < 60,
      ),
    );
  });
});
