import { fromChineseNumeral } from '@fashen/domain';
import { leadingBlank } from './text-lines.js';

export type LabelKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chineseComma'
  | 'chineseParen'
  | 'digitDot'
  | 'digitParen'
  | 'circled'
  | 'letter';
/** `lead` is the raw piece up to and with the label and the white space (and 【heading】) after it. */
export type Label = { kind: LabelKind; label: string; number: number; inserted: number; heading: string; lead: string; rest: string };

const SPACE = '[\\s\\u200b\\u2060\\ufeff]*';
const SPACES = new RegExp(SPACE, 'g');
const CHINESE = '[〇零○Ｏ一二三四五六七八九十百千两]';
const NUMERAL = `(?:${CHINESE}(?:${SPACE}${CHINESE})*|[0-9０-９]+)`;
const KINDS: Record<string, LabelKind> = { 编: 'part', 分编: 'part', 篇: 'part', 章: 'chapter', 节: 'section', 条: 'article' };

const ORDINAL = new RegExp(
  `^(第${SPACE}(${NUMERAL})${SPACE}(分编|编|篇|章|节|条)(?:${SPACE}之${SPACE}(${CHINESE}{1,3}))?)(${SPACE}(?:[、：:.．](?!${SPACE}第)${SPACE})?)`,
);
/** 【施行日期】, or （立法目的） where text follows; （一） and （十一） are numbers of items. */
const BRACKETED_HEADING = new RegExp(
  `^(?:【([^】\\n]{1,40})】|[（(](?!${CHINESE}+[）)])([\\u4e00-\\u9fff、]{2,15})[）)](?=${SPACE}[^\\s，。；]))${SPACE}`,
);
const ENUMERATIONS: [LabelKind, RegExp][] = [
  ['chineseComma', new RegExp(`^((${CHINESE}{1,5})${SPACE}[、．.])${SPACE}`)],
  ['chineseParen', new RegExp(`^([（(〔〈]${SPACE}(${CHINESE}{1,5})${SPACE}[）)〕〉])${SPACE}`)],
  ['chineseParen', new RegExp(`^(([㈠-㈩]))${SPACE}`)],
  ['digitDot', new RegExp(`^(([0-9０-９]{1,3})${SPACE}(?:[．、]|[.](?![0-9０-９])))${SPACE}`)],
  ['digitParen', new RegExp(`^((?:[（(]${SPACE})?([0-9０-９]{1,3})${SPACE}[）)])${SPACE}`)],
  ['digitParen', new RegExp(`^(([⑴-⒇]))${SPACE}`)],
  ['circled', new RegExp(`^(([①-⑳]))${SPACE}`)],
  ['letter', new RegExp(`^(([a-hA-H])${SPACE}[.．、)）](?![a-zA-Z0-9]))${SPACE}`)],
];
const SIGNS: [number, number][] = [
  [0x3220, 10],
  [0x2474, 20],
  [0x2460, 20],
];

/** What goes on a sentence that cites (第三条规定的……、第五条第二款) instead of starting an article. */
const CITES = /^(第|规定|所称|所列|所指|所述|中(?=[的规所，、“])|的|至|到|和|与|或|及|以及|、|，|,|；|。|～|-|—)/;

/** The label at the start of a line, or null. A citation without space after it is no label, unless the number is known to be one. */
export function readLabel(line: string, isNumbered = false): Label | null {
  const text = line.slice(leadingBlank(line));
  const label = readOrdinal(text, isNumbered) ?? readEnumeration(text);
  return label && { ...label, lead: line.slice(0, line.length - text.length) + label.lead };
}

function readOrdinal(line: string, isNumbered: boolean): Label | null {
  const match = ORDINAL.exec(line);
  if (match === null) return null;
  const [, upToLabel = '', numeral = '', unit = '', insertedNumeral, space = ''] = match;
  const number = toNumber(numeral);
  const kind = KINDS[unit];
  const inserted = insertedNumeral === undefined ? 0 : toNumber(insertedNumeral);
  if (number === null || inserted === null || kind === undefined) return null;
  let rest = line.slice(match[0].length);
  if (!isNumbered && kind === 'article' && space === '' && CITES.test(rest)) return null;
  if (!isNumbered && kind !== 'article' && (/[。；]/.test(rest) || (space === '' && CITES.test(rest)))) return null;
  const bracketed = BRACKETED_HEADING.exec(rest);
  if (bracketed !== null) rest = rest.slice(bracketed[0].length);
  return {
    kind,
    label: upToLabel.replace(SPACES, ''),
    number,
    inserted,
    heading: bracketed?.[1] ?? bracketed?.[2] ?? '',
    lead: line.slice(0, line.length - rest.length),
    rest,
  };
}

function readEnumeration(line: string): Label | null {
  for (const [kind, pattern] of ENUMERATIONS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = toNumber(match[2] ?? '');
    if (number === null) continue;
    const label = (match[1] ?? '').replace(SPACES, '');
    return { kind, label, number, inserted: 0, heading: '', lead: match[0], rest: line.slice(match[0].length) };
  }
  return null;
}

/** Chinese, Arabic (either width), enclosed, lettered and positional numerals (一〇五); null for none of these. */
export function toNumber(numeral: string): number | null {
  const plain = numeral.replace(SPACES, '').replace(/[○Ｏ]/g, '〇');
  const code = plain.codePointAt(0) ?? 0;
  const sign = SIGNS.find(([first, count]) => code >= first && code < first + count);
  if (sign !== undefined) return code - sign[0] + 1;
  if (/^[a-hA-H]$/.test(plain)) return plain.toLowerCase().charCodeAt(0) - 96;
  if (/^[0-9０-９]+$/.test(plain)) return Number(plain.normalize('NFKC'));
  return fromChineseNumeral(plain) ?? fromPositional(plain);
}

function fromPositional(plain: string): number | null {
  if (!/^[一二三四五六七八九][〇零一二三四五六七八九]{1,3}$/.test(plain)) return null;
  return Number([...plain].map((digit) => Math.max('〇一二三四五六七八九'.indexOf(digit), 0)).join(''));
}
