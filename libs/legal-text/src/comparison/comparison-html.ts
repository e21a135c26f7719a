import type { Words } from '@fashen/domain';
import { type ArticleChange, CHANGES, type Change, type Comparison, type Segment } from './comparison.js';
import { isSameWording } from './typography.js';

export const CHANGE_WORDS: Readonly<Record<Change, Words>> = {
  same: { zh: '未改', en: 'unchanged' },
  edited: { zh: '修改', en: 'edited' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  moved: { zh: '移动', en: 'moved' },
  renumbered: { zh: '条号变动', en: 'renumbered' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
};
const MARK_WORDS = {
  removedFrom: { zh: '删去开始', en: 'deletion begins' },
  removedTo: { zh: '删去结束', en: 'deletion ends' },
  addedFrom: { zh: '新增开始', en: 'insertion begins' },
  addedTo: { zh: '新增结束', en: 'insertion ends' },
};
const TITLE: Words = { zh: '条文对照', en: 'Comparison by clause' };
const TOTALS: Words = { zh: '变动数', en: 'Number of changes' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML and HTML cannot hold is shown as the replacement character. */
const UNSAYABLE = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const escaped = (text: string): string => text.replace(UNSAYABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const both = ({ zh, en }: Words): string => `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;
const hidden = ({ zh, en }: Words): string => `<span class="visually-hidden">〔${zh} <span lang="en">${en}</span>〕</span>`;

/**
 * The comparison as a fragment for a page: a heading with totals, then one section for each entry with its words in `ins` and `del`.
 * Readable without colour and by ear (every mark says in hidden words where it begins and ends; the page's `visually-hidden` class hides
 * them from the eye only). Everything is escaped; typography alone is not marked.
 */
export function comparisonHtml({ counts, articles }: Pick<Comparison, 'counts' | 'articles'>): string {
  const totals = CHANGES.map((change) => `<li>${both(CHANGE_WORDS[change])} ${counts[change]}</li>`).join('');
  return `<section class="comparison" lang="zh-CN" aria-labelledby="comparison-title"><h2 id="comparison-title">${both(TITLE)}</h2><ul class="comparison-totals" aria-label="${TOTALS.zh} ${TOTALS.en}">${totals}</ul>${articles.map(entryHtml).join('')}</section>`;
}

function entryHtml(entry: ArticleChange, at: number): string {
  const { change, old, new: next, segments } = entry;
  const id = `comparison-${at + 1}`;
  const name = old === null || next === null || old === next ? escaped(next ?? old ?? '') : `${escaped(old)} → ${escaped(next)}`;
  return `<section class="comparison-${change}" aria-labelledby="${id}"><h3 id="${id}">${name}：${both(CHANGE_WORDS[change])}</h3><p class="comparison-text">${marked(segments)}</p></section>`;
}

function marked(segments: readonly Segment[]): string {
  return segments
    .map(([mark, text], at) => {
      const [before, after] = [segments[at - 1], segments[at + 1]];
      if (mark === '=') return lines(text);
      if (mark === '-') {
        if (isSameWording(text, after?.[0] === '+' ? after[1] : '')) return '';
        return `<del>${hidden(MARK_WORDS.removedFrom)}${lines(text)}${hidden(MARK_WORDS.removedTo)}</del>`;
      }
      if (isSameWording(text, before?.[0] === '-' ? before[1] : '')) return lines(text);
      return `<ins>${hidden(MARK_WORDS.addedFrom)}${lines(text)}${hidden(MARK_WORDS.addedTo)}</ins>`;
    })
    .join('');
}

const lines = (text: string): string => escaped(text).replace(/\r\n|[\r\n]/g, '<br>');
