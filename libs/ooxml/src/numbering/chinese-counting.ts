const SIMPLIFIED = { digits: [...'〇一二三四五六七八九'], units: ['', '十', '百', '千'], tenThousand: '万' };
const FORMAL_SIMPLIFIED = { digits: [...'零壹贰叁肆伍陆柒捌玖'], units: ['', '拾', '佰', '仟'], tenThousand: '万' };
const FORMAL_TRADITIONAL = { digits: [...'零壹貳參肆伍陸柒捌玖'], units: ['', '拾', '佰', '仟'], tenThousand: '萬' };

type Numerals = typeof SIMPLIFIED;

/** 一 … 十 十一 … 一百〇一: what Word shows for chineseCountingThousand (with 〇, where statutes print 零). */
export const chineseCounting = (n: number): string => count(n, SIMPLIFIED).replace(/^一十/, '十');

/** 壹 … 壹拾 … 壹佰零壹 */
export const chineseLegalSimplified = (n: number): string => count(n, FORMAL_SIMPLIFIED);
export const ideographLegalTraditional = (n: number): string => count(n, FORMAL_TRADITIONAL);

/** Digit by digit: 10 is 一〇. */
export const ideographDigital = (n: number): string => [...String(n)].map((digit) => SIMPLIFIED.digits[Number(digit)]).join('');

function count(n: number, numerals: Numerals): string {
  if (n >= 10_000) {
    const rest = n % 10_000;
    const gap = rest > 0 && rest < 1000 ? numerals.digits[0] : '';
    return count(Math.floor(n / 10_000), numerals) + numerals.tenThousand + gap + (rest > 0 ? count(rest, numerals) : '');
  }
  if (n === 0) return numerals.digits[0] ?? '';
  const digits = [...String(n)].map(Number);
  let written = '';
  let gap = false;
  digits.forEach((digit, at) => {
    if (digit === 0) {
      gap = true;
      return;
    }
    if (gap) written += numerals.digits[0];
    gap = false;
    written += `${numerals.digits[digit]}${numerals.units[digits.length - 1 - at]}`;
  });
  return written;
}
