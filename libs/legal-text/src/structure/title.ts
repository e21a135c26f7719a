import type { RoledLine } from './roled-line.js';
import { trimmed, unspaced } from './text-lines.js';

export const DOCUMENT_NUMBER =
  /^[（(]?[\u4e00-\u9fff]{1,14}[〔[［【(（][\d０-９]{4}[〕\]］】)）][\u4e00-\u9fff]{0,2}[\d０-９]{1,5}号[)）]?$/;
/** 统一编号, bare or after its name; the number is the first group. */
export const UNIFIED_NUMBER = /^(?:(?:统一编号|统一登记号|登记编?号|规范性文件编号)[：:]?)?([A-Z]{2,10}\d{0,4}[-—－]\d{4}[-—－]\d{3,6})$/;
export const FULL_DATE =
  /^([\d０-９]{4}|[〇○零一二三四五六七八九]{4})年[\d０-９〇○零一二三四五六七八九十]{1,3}月[\d０-９〇○零一二三四五六七八九十]{1,3}日$/;

const ENDING = /(办法|规定|条例|细则|通知|意见|批复|决定|方案|公告|通告|规则|标准|报告|函|纪要|法|说明|制度|规范|规程|预案|规划|请示)$/;
const FORWARDING = /关于(印发|发布|公布|转发|批转|修改|废止)|转发/;
const FORWARDING_ENDING = /(通知|决定|公告|意见|批复|令|函)$/;
const DRAFT_MARK = /[（(][^（()）]{0,12}(稿|草案|试行|暂行)[^（()）]{0,6}[）)]$/;
/** The red head of a document (临江市人民政府文件), not a title about 规范性文件. */
const LETTERHEAD = /^(?!.*关于).{2,20}文件$/;
const MAX_LINES = 5;
/** Part of the name, though it may stand on a line of its own; （送审稿） is not. */
const ON_TRIAL = /^[（(](试行|暂行)[）)]$/;

/**
 * Which of the first lines are the title: those before document number, recipients, or a remark in brackets. A page may print the name of
 * what a notice issues above the notice: then the title is that of the notice, whose words name it.
 */
export function titleLines(lines: readonly string[]): number[] {
  const found = titleFrom(lines, 0);
  const below = titleFrom(lines, (found.at(-1) ?? -1) + 1);
  const [name, title] = [found, below].map((some) => some.map((at) => unspaced(lines[at] ?? '')).join(''));
  return name !== undefined && title?.includes(name) && name !== '' && FORWARDING.test(title) ? below : found;
}

function titleFrom(lines: readonly string[], start: number): number[] {
  const found: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < start) continue;
    const text = unspaced(line);
    if (text === '') {
      if (found.length > 0) break;
      continue;
    }
    if (
      found.length === 0 &&
      (DOCUMENT_NUMBER.test(text) ||
        UNIFIED_NUMBER.test(text) ||
        LETTERHEAD.test(text) ||
        /^(目录|绝密|机密|秘密|\d{6}|特急|加急)/.test(text))
    )
      continue;
    if (found.length === MAX_LINES || !couldBeTitle(text)) break;
    found.push(at);
    if (isComplete(found.map((index) => unspaced(lines[index] ?? '')).join(''), unspaced(lines[at + 1] ?? ''))) break;
  }
  return found;
}

export const couldBeTitle = (text: string): boolean =>
  text.length <= 60 &&
  !/[。；：:，;]$/.test(text) &&
  (!/^[（(]/.test(text) || ON_TRIAL.test(text)) &&
  !DOCUMENT_NUMBER.test(text) &&
  !UNIFIED_NUMBER.test(text) &&
  !FULL_DATE.test(text) &&
  !/^\d{4}年/.test(text);

export function isComplete(joined: string, next: string): boolean {
  if (next.startsWith('的') || ON_TRIAL.test(next)) return false;
  const plain = joined.replace(DRAFT_MARK, '');
  return FORWARDING.test(plain) ? FORWARDING_ENDING.test(plain) : ENDING.test(plain);
}

/** The name without spacing and without （送审稿）; empty when the text has none. */
export const titleOf = (lines: readonly RoledLine[]): string => nameOf(lines.filter(({ role }) => role === 'title').map(({ raw }) => raw));

const AGENCY = '[\\u4e00-\\u9fff]{2,20}(?:局|厅|部|委|会|室|府|院|署|处)';
/** Two issuers beside or below each other; anything else that space sets apart is one name. */
const BETWEEN_ISSUERS = new RegExp(`(?<=(?:^|\\s)${AGENCY})\\s+(?=${AGENCY}(?:\\s|关于|印发|转发|批转))`, 'g');
const SET_APART = /\n|(?<=[\u4e00-\u9fff《》“”、])\s+(?=[\u4e00-\u9fff《》“”、])/g;

/** Several lines of a title as one name. */
export const nameOf = (lines: readonly string[]): string =>
  plainName(lines.map(trimmed).join('\n').replace(BETWEEN_ISSUERS, '、').replace(SET_APART, ''));

/** Without the mark of a draft, unless it is all there is. */
export function plainName(name: string): string {
  const plain = name.replace(/[（(][^（()）]{0,8}(稿|草案)[^（()）]{0,6}[）)]$/, '');
  return plain === '' ? name : plain;
}
