import { fromChineseNumeral } from '@fashen/domain';
import { findNode, type Outline, type OutlineNode, walk } from '@fashen/legal-text';
import type { Wish } from './wish.js';

const NUMERAL = '[〇零一二三四五六七八九十百千两\\d]+';
const STEP = `第[(（]?${NUMERAL}[)）]?[编章节条款项目](?:之${NUMERAL})?`;
const PLACE = `(?<place>(?:${STEP})+|[该本此][条款项目])?`;
const LEAD = '(?:将|把|对)?';
const X = '[“"「](?<x>[^“”"「」]+)[”"」]';
const Y = '[“"「](?<y>.+)[”"」]';
/** With a colon the text may stand without quotes. */
const TEXT = `(?:[：:]?\\s*${Y}|[：:]\\s*(?<bare>.+))`;
const GO = '(?:删除|删去|删掉)';
const BECOME = '(?:修改|改|调整|表述|替换|更换)(?:为|成)';
const ADD = '(?:增加|增设|新增|补充)';
const SAID = '(?:等?字样|一词|一句|几个?字|的?表述|的?规定|等?内容)?';
const WHOLE = '(?:的?全部内容|的?内容|的?规定|全文|整[条款项])?';

const shape = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 's');

const DELETE = [shape(`${LEAD}${PLACE}${WHOLE}(?:予以|全部|整体)?${GO}`), shape(`(?:予以|全部|整体)?${GO}${PLACE}${WHOLE}`)];
const WORDS_OUT = [shape(`${LEAD}${PLACE}[中里]?的?${X}${SAID}(?:予以)?${GO}`), shape(`${GO}${PLACE}[中里]?的?${X}${SAID}`)];
const WORDS_CHANGED = shape(`${LEAD}${PLACE}[中里]?的?${X}${SAID}(?:统一)?${BECOME}[“"「](?<y>[^“”"「」]*)[”"」]${SAID}`);
const WORDS_BESIDE = shape(
  `在?${PLACE}[中里]?的?${X}(?<side>之?[后前]|以[后前])(?:增加|补充|加上|添加|加入)[“"「](?<y>[^“”"「」]+)[”"」]${SAID}`,
);
const REPLACED = shape(`${LEAD}${PLACE}(?:的?表述|的?内容)?${BECOME}${TEXT}`);
const ADDED = shape(
  `在?${PLACE}[中里]?(?:之?后|以后)?[，,]?${ADD}(?:[一1]?(?<unit>[条款项])|(?<numbered>第[(（]?${NUMERAL}[)）]?[款项]))[，,]?(?:作为(?<as>第[(（]?${NUMERAL}[)）]?[款项])[，,]?)?(?:规定|内容为|表述为)?${TEXT}`,
);

/** 建议, 请: how a suggestion begins politely; what it ends with when it is no text. */
const plain = (suggestion: string): string =>
  suggestion
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^(?:建议|请|拟|宜)(?=\S)/, '')
    .replace(/(?<=[”"」]|删除|删去|删掉|[条款项目]|规定|内容|字样)[。；;.]$/, '');

/** A sentence that speaks of the text is no text for it. */
const INSTRUCTS =
  /^(?:建议|请|删|增加|增设|新增|补充|修改|改为|改成|明确|完善|调整|细化|核实|重新|应予|应当?(?:删|改|增|明确)|予以|可考虑|进一步)/;

/**
 * What a suggestion asks of the clause that it is about, when it says so plainly: a deletion, other words, an addition, or the text of
 * the clause itself. Undefined when only a person can tell.
 */
export function readSuggestion(outline: Outline, clause: OutlineNode, suggestion: string): Wish | undefined {
  const said = plain(suggestion);
  for (const pattern of DELETE) {
    const groups = match(pattern, said);
    const within = groups && placeWithin(outline, clause, groups.place);
    if (within) return { kind: 'delete', within };
  }
  return (
    readWords(outline, clause, said) ??
    readText(outline, clause, said) ??
    readAddition(outline, clause, said) ??
    bareText(clause, suggestion)
  );
}

type Groups = Record<string, string | undefined>;
const match = (pattern: RegExp, said: string): Groups | undefined => pattern.exec(said)?.groups;

function readWords(outline: Outline, clause: OutlineNode, said: string): Wish | undefined {
  const readings: [Groups | undefined, (groups: Groups) => string][] = [
    ...WORDS_OUT.map((pattern): [Groups | undefined, () => string] => [match(pattern, said), () => '']),
    [match(WORDS_CHANGED, said), ({ y = '' }) => y],
    [match(WORDS_BESIDE, said), ({ x = '', y = '', side = '' }) => (side.includes('后') ? x + y : y + x)],
  ];
  for (const [groups, becomes] of readings) {
    const within = groups && placeWithin(outline, clause, groups.place);
    if (groups?.x !== undefined && within) return { kind: 'words', within, find: groups.x, text: becomes(groups) };
  }
  return undefined;
}

function readText(outline: Outline, clause: OutlineNode, said: string): Wish | undefined {
  const groups = match(REPLACED, said);
  const within = groups && placeWithin(outline, clause, groups.place);
  const text = groups?.y ?? groups?.bare;
  return within && text !== undefined ? { kind: 'text', within, text } : undefined;
}

function readAddition(outline: Outline, clause: OutlineNode, said: string): Wish | undefined {
  const groups = match(ADDED, said);
  const within = groups && placeWithin(outline, clause, groups.place);
  const text = groups?.y ?? groups?.bare;
  if (groups === undefined || !within || text === undefined) return undefined;
  const place = groups.as ?? groups.numbered;
  const unit = groups.unit ?? place?.at(-1) ?? '';
  if (!isUnit(unit)) return undefined;
  if (place === undefined) return { kind: 'add', within, unit, behind: null, text };
  const number = numberOf(place);
  const article = articleOf(outline, within);
  return unit === '款' && article && number > 1 ? { kind: 'add', within: article, unit, behind: number - 1, text } : undefined;
}

const isUnit = (sign: string): sign is '条' | '款' | '项' => ['条', '款', '项'].includes(sign);

function numberOf(place: string): number {
  const digits = new RegExp(NUMERAL).exec(place)?.[0] ?? '';
  return /^\d+$/.test(digits) ? Number(digits) : (fromChineseNumeral(digits) ?? 0);
}

function placeWithin(outline: Outline, clause: OutlineNode, place: string | undefined): OutlineNode | undefined {
  if (place === undefined || /^[该本此]/.test(place)) return clause;
  const article = articleOf(outline, clause);
  const found =
    findNode(outline, place) ?? findNode(outline, clause.anchor + place) ?? (article && findNode(outline, article.anchor + place));
  return found && [...walk([clause])].some(({ id }) => id === found.id) ? found : undefined;
}

/** The article that a clause belongs to, or the clause itself where it belongs to none. */
export function articleOf(outline: Outline, clause: OutlineNode): OutlineNode | undefined {
  return [...walk(outline.nodes)].find((node) => node.type === 'article' && [...walk([node])].some(({ id }) => id === clause.id));
}

/** Sentences that begin like the clause, or say much of the same, are its text. */
function bareText(clause: OutlineNode, suggestion: string): Wish | undefined {
  const text = suggestion.trim();
  const isLabelled = clause.label !== '' && text.replace(/\s/g, '').startsWith(clause.label);
  const isSentence =
    /[。；：！？”）]$/.test(text) && !INSTRUCTS.test(text) && likeness([...walk([clause])].map((node) => node.text).join(''), text) >= 0.3;
  return isLabelled || isSentence ? { kind: 'text', within: clause, text } : undefined;
}

/** How many of the pairs of signs of the shorter text stand in the other, 0 to 1. */
function likeness(one: string, other: string): number {
  const pairs = (text: string): Set<string> => {
    const signs = text.replace(/[\s\p{P}]/gu, '');
    return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2)));
  };
  const [left, right] = [pairs(one), pairs(other)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}
