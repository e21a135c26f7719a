import { chineseNumeral } from './chinese-numeral.js';

describe('the number of a heading', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [60, '六十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [999, '九百九十九'],
  ])('%i is %s', (n, text) => expect(chineseNumeral(n)).toBe(text));
  it.each([0, -1, 1.5, 1000])('%d is refused', (n) => expect(() => chineseNumeral(n)).toThrow(RangeError));
});
