import { chineseCounting, chineseLegalSimplified, ideographDigital, ideographLegalTraditional } from './chinese-counting.js';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

type Format = (n: number) => string;

/** ECMA-376 Part 1, 17.18.59 ST_NumberFormat, as far as Chinese official documents meet it. */
const FORMATS: Record<string, Format> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: enclosedCircle,
  decimalEnclosedCircleChinese: enclosedCircle,
  decimalEnclosedFullstop: enclosed(0x2488, (n) => `${n}.`),
  decimalEnclosedParen: enclosed(0x2474, (n) => `(${n})`),
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => `${n}${ordinalEnding(n)}`,
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letters(n, 65),
  lowerLetter: (n) => letters(n, 97),
  chineseCounting: positionalFromHundred,
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: positionalFromHundred,
  taiwaneseCountingThousand: chineseCounting,
  // Chinese editions of Word and WPS write 一、二、三 lists under the Japanese name; above 99 we follow Chinese counting (百一 is no Chinese number).
  japaneseCounting: chineseCounting,
  chineseLegalSimplified,
  ideographLegalTraditional,
  ideographDigital,
  taiwaneseDigital: ideographDigital,
  japaneseDigitalTenThousand: ideographDigital,
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (n) => `${STEMS[(n - 1) % 10]}${BRANCHES[(n - 1) % 12]}`,
  ideographEnclosedCircle: enclosed(0x3280, String, 10),
  none: () => '',
};

/** Formats that are written out as meant; any other is written in digits, as Word itself falls back. */
export const KNOWN_FORMATS: readonly string[] = Object.keys(FORMATS);

/** A list number as Word shows it; zero and below have no Chinese, Roman or letter form and stay digits. */
export function formatNumber(n: number, format: string): string {
  const write = FORMATS[format] ?? String;
  return n > 0 || format.startsWith('decimal') || format === 'none' ? write(n) : String(n);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function enclosedCircle(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCharCode(0x3251 + n - 21);
  if (n >= 36 && n <= 50) return String.fromCharCode(0x32b1 + n - 36);
  return String(n);
}

function enclosed(first: number, beyond: Format, last = 20): Format {
  return (n) => (n >= 1 && n <= last ? String.fromCharCode(first + n - 1) : beyond(n));
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

function roman(n: number): string {
  if (n >= 32_768) return String(n);
  let rest = n;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** a … z, aa, bb …: Word repeats the letter, up to thirty times. */
function letters(n: number, first: number): string {
  if (n > 780) return String(n);
  return String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function cycle(signs: readonly string[]): Format {
  return (n) => signs[(n - 1) % signs.length] ?? String(n);
}

/** 一 … 九十九, then digit by digit with ○, as Word shows this format. */
function positionalFromHundred(n: number): string {
  return n < 100 ? chineseCounting(n) : ideographDigital(n).replaceAll('〇', '○');
}
