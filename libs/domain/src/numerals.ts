const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const LIMIT = 9999;

/** 25 → 二十五, 110 → 一百一十, 1005 → 一千零五. For 0 to 9999; anything else is a RangeError. */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LIMIT) throw new RangeError(`No Chinese numeral for ${value}`);
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += DIGITS[digit]! + PLACES[place];
  }
  return text.replace(/^一十/, '十');
}

/** 二十五 → 25; also 〇 and 两. Null for what is not written as official texts write numbers, so that 二五 is not taken for 25. */
export function fromChineseNumeral(text: string): number | null {
  const plain = text
    .replaceAll('〇', '零')
    .replace(/^两(?=[百千])/, '二')
    .replace(/^十/, '一十');
  let value = 0;
  let digit: number | null = null;
  for (const sign of plain) {
    const place = PLACES.indexOf(sign);
    if (place > 0) {
      value += (digit ?? 0) * 10 ** place;
      digit = null;
    } else digit = DIGITS.indexOf(sign);
    if (digit === -1) return null;
  }
  value += digit ?? 0;
  const written = value <= LIMIT ? toChineseNumeral(value).replace(/^十/, '一十') : null;
  return written === plain ? value : null;
}

const LABEL = /^第(.+)(编|分编|章|节|条|款|项|目)$/;

/** 25, 条 → 第二十五条. */
export const ordinalLabel = (value: number, level: string): string => `第${toChineseNumeral(value)}${level}`;

/** 第二十五条 → 25; Arabic digits are understood too. Null when it is no such label. */
export function fromOrdinalLabel(label: string): number | null {
  const inner = LABEL.exec(label)?.[1];
  if (inner === undefined) return null;
  return /^[1-9]\d{0,3}$/.test(inner) ? Number(inner) : fromChineseNumeral(inner);
}
