import { fromChineseNumeral } from '@fashen/domain';
import { type OutlineNode, walk } from '../outline-node.js';
import { datesIn } from './dates.js';

/**
 * 施行日期与有效期, as the clause says it: `effective` null when it takes effect on publication or says nothing; `years` of 有效期五年;
 * `until` the last day, when it is named. `at` is the node's id, `text` the sentence.
 */
export type ValidityClause = { at: string; text: string; effective: string | null; until: string | null; years: number | null };

const TAKES_EFFECT = /(施行|实施|执行|生效)/;
const UNTIL = /(有效期|执行期限|试行期|施行至|有效至|截止)/;
const YEARS = /有效期(?:限)?(?:为|是)?([\d一二三四五六七八九十]{1,3})年/;

/** The clause of a text on its own effect, by its last such sentence; undefined when it has none. */
export function validityClause(nodes: readonly OutlineNode[]): ValidityClause | undefined {
  let found: ValidityClause | undefined;
  for (const node of walk(nodes)) {
    if (node.type === 'front' || node.type === 'contents' || node.type === 'title') continue;
    for (const sentence of node.text.split(/(?<=[。；])/)) found = read(node.id, sentence) ?? found;
  }
  return found;
}

/** 本办法自…起施行, 自…起施行，有效期…, 有效期至…, 自…至…施行; not the clause on the old document (同时废止) nor one on another. */
function read(at: string, sentence: string): ValidityClause | undefined {
  const own = /^(?:[\s\S]{0,40}(?:本|上述)[\u4e00-\u9fff]{1,8}|[^，]{0,12})自.{1,30}(?:起|至).{0,20}(?:施行|实施|执行|生效)/.test(
    sentence.replace(/\s/g, ''),
  );
  const period = UNTIL.test(sentence) && /(本|上述|自)/.test(sentence) && /\d年|[一二三五十]年/.test(sentence);
  if (!(own || period) || !(TAKES_EFFECT.test(sentence) || UNTIL.test(sentence))) return undefined;
  const dates = datesIn(sentence);
  const until = dates.find(({ start }) => /(至|到|止)$/.test(sentence.slice(Math.max(0, start - 3), start).trim()));
  const from = dates.find((date) => date !== until && /自.{0,4}$/.test(sentence.slice(Math.max(0, date.start - 6), date.start)));
  const years = YEARS.exec(sentence)?.[1];
  return {
    at,
    text: sentence.trim(),
    effective: from?.date ?? null,
    until: until?.date ?? null,
    years: years === undefined ? null : /\d/.test(years) ? Number(years) : fromChineseNumeral(years),
  };
}
