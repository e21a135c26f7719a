import { PLACE } from './place.js';

export type Token = {
  kind: 'name' | 'short' | 'own' | 'relative' | 'attachment' | 'number' | 'place';
  text: string;
  start: number;
  end: number;
};

const NAME = '《(?:[^《》\\n]|《[^《》\\n]{0,80}》){1,120}》';
const OWN =
  '[本该同][\\u4e00-\\u9fff]{0,4}?(?:办法|规定|条例|细则|法|规则|通知|意见|决定|方案|标准|制度|规范|规程|章程|公告|通告|批复|解释)(?=第)';
const RELATIVE =
  '(?:前[一二两三四五六七八九十]?|上一)[条款项](?![件例目文线式])|本[条款项章节](?=第|规定|所|的|、|，|或|和|。|中|内|前|除)';
/** 附件2, and 附件 where a place follows; （附件1） and 附件：1. list it. */
const ATTACHMENT = '附(?:[件表录图][0-9０-９]{1,2}(?![0-9０-９.．、：:年])|[件表录](?=第[一二三四五六七八九十百0-9０-９]+条))';
/** From the bracket on: what stands before it is read backwards, or it would swallow the words of the sentence. */
const NUMBER =
  '[〔［\\[【（(](?:19|20)\\d{2}[〕］\\]】）)][\\u4e00-\\u9fff]{0,4}\\s{0,2}\\d{1,5}\\s{0,2}号|令第?[〇零一二三四五六七八九十百\\d]{1,6}号';

/** Finds what may be part of a citation, left to right; `short` are the short names of this text. */
export function tokenizer(short: readonly string[]): (text: string, from: number) => Token[] {
  const names = [...short].sort((a, b) => b.length - a.length).map(escaped);
  const kinds: [Token['kind'], string][] = [
    ['name', NAME],
    ['own', OWN],
    ['relative', RELATIVE],
    ['attachment', ATTACHMENT],
    ['place', PLACE],
    ['number', NUMBER],
    ...(names.length === 0 ? [] : [['short', names.join('|')] as [Token['kind'], string]]),
  ];
  const pattern = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'g');
  return (text, from) => {
    const tokens: Token[] = [];
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const groups = match.groups ?? {};
      const [kind] = kinds.find(([name]) => groups[name] !== undefined) ?? ['place' as const];
      tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
    }
    return tokens;
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LAW_BEFORE = /[\u4e00-\u9fff]{1,22}(?:法|法典|条例|宪法|细则|解释)$/;
const LEAD =
  /^.*(?:依照|根据|按照|违反|适用|依据|符合|执行|参照|属于|构成|是指|遵守|删去|以及|和(?!国)|与|及|或者|或|(?<!自)由|按|依)(?=.{2,}$)/;

/** The name of a law that stands without 《》 before a place (依照行政处罚法第三十条), or '' for none. */
export function lawBefore(text: string, floor: number, end: number): string {
  const found = LAW_BEFORE.exec(text.slice(Math.max(floor, end - 24), end))?.[0] ?? '';
  return found.replace(LEAD, '');
}

const AGENCY_BEFORE = /[\u4e00-\u9fff]{1,16}$/;
const AGENCY_LEAD = /^.*(?:根据|依照|按照|依据|执行|印发|落实|贯彻|关于|参照|以及|文件|通知|见|和|与|及|由|按|照|原)(?=.+$)/;

/** The issuer's sign before 〔2019〕5号 or 令第5号 (国发, 临江市人民政府). */
export function agencyBefore(text: string, floor: number, end: number): string {
  const found = AGENCY_BEFORE.exec(text.slice(Math.max(floor, end - 16), end))?.[0] ?? '';
  const name = /[\d０-９一二三四五六七八九十]/.test(text.charAt(end - found.length - 1)) ? found.replace(/^日/, '') : found;
  return name.replace(AGENCY_LEAD, '');
}
