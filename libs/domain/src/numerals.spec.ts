import { fromChineseNumeral, fromOrdinalLabel, ordinalLabel, toChineseNumeral } from './numerals.js';

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [25, '二十五'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [215, '二百一十五'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [1260, '一千二百六十'],
    [9999, '九千九百九十九'],
  ])('writes and reads %i as %s', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text);
    expect(fromChineseNumeral(text)).toBe(value);
  });

  it('reads back every number that it writes', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) => fromChineseNumeral(toChineseNumeral(value)) !== value,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['一百〇一', 101],
    ['两百', 200],
    ['一十五', 15],
  ])('also reads %s', (text, value) => expect(fromChineseNumeral(text)).toBe(value));

  it.each(['', '二五', '十十', '百', '一百一', '五零', '第五', '15', '一万'])('does not take %j for a number', (text) =>
    expect(fromChineseNumeral(text)).toBeNull(),
  );

  it.each([-1, 1.5, 10_000, Number.NaN])('has no numeral for %p', (value) => expect(() => toChineseNumeral(value)).toThrow(RangeError));
});

describe('labels of articles', () => {
  it('go both ways', () => {
    expect(ordinalLabel(25, '条')).toBe('第二十五条');
    expect(fromOrdinalLabel('第二十五条')).toBe(25);
    expect(fromOrdinalLabel('第一百零一条')).toBe(101);
    expect(fromOrdinalLabel('第3款')).toBe(3);
  });

  it.each(['第条', '二十五条', '第二五条', '第二十五', '第03款'])('are not found in %j', (label) =>
    expect(fromOrdinalLabel(label)).toBeNull(),
  );
});
