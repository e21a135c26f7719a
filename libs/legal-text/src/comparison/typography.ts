/** A text with its typography taken out: `plain[k]` comes from `raw` at `starts[k]`; what was left out belongs to what stands before it. */
export type PlainText = { raw: string; plain: string; starts: Uint32Array };

const IGNORED = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/;
const ALIKE: Record<string, string> = {
  ...spread('“”„‟〝〞「」『』', '"'),
  ...spread('‘’‚‛′`', "'"),
  ...spread('‐‑‒–—―−﹣－─', '-'),
  ...spread('〔［﹝【', '['),
  ...spread('〕］﹞】', ']'),
  ...spread('〈‹', '<'),
  ...spread('〉›', '>'),
  ...spread('•‧∙⋅・', '·'),
  ...spread('○Ｏ', '〇'),
};

function spread(signs: string, sign: string): Record<string, string> {
  return Object.fromEntries([...signs].map((one) => [one, sign]));
}

const cache = new Map<number, string>();

/** One UTF-16 unit: a surrogate stays as it is. */
function plainUnit(code: number): string {
  let plain = cache.get(code);
  if (plain === undefined) {
    const unit = String.fromCharCode(code);
    plain = IGNORED.test(unit)
      ? ''
      : (ALIKE[unit] ?? [...unit.normalize('NFKC').replace(/\s/g, '')].map((one) => ALIKE[one] ?? one).join(''));
    cache.set(code, plain);
  }
  return plain;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Without width, spaces, line ends and forms of quotes, dashes and brackets: what is left is the wording. */
export function withoutTypography(raw: string): string {
  let plain = '';
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    plain += isHan(code) ? raw[at] : plainUnit(code);
  }
  return plain;
}

/** The same with the way back to the text as written. */
export function readPlain(raw: string): PlainText {
  const starts: number[] = [];
  let plain = '';
  for (let at = 0; at < raw.length; at += 1) {
    const unit = plainUnit(raw.charCodeAt(at));
    for (let n = 0; n < unit.length; n += 1) starts.push(at);
    plain += unit;
  }
  starts.push(raw.length);
  starts[0] = 0;
  return { raw, plain, starts: Uint32Array.from(starts) };
}

/** What is written for `plain` from one place to another. */
export const writtenAs = ({ raw, starts }: PlainText, from: number, to: number): string => raw.slice(starts[from], starts[to]);

/** Do two pieces of text differ in typography at most? */
export const isSameWording = (one: string, other: string): boolean => one === other || withoutTypography(one) === withoutTypography(other);
