import type { ArticleChange, Comparison } from '@fashen/legal-text';
import type { Block, Inline } from '../block.js';
import { defineForm } from './form.js';
import { paragraph, sentence } from './wording.js';

/** Why a clause was changed. Several reasons of one clause stand one after another. */
export interface AmendmentReason {
  /** The text that `clause` is of: the new one, but for a clause that was removed. */
  readonly draft: 'old' | 'new';
  /** Id of the node in its outline. */
  readonly clause: string;
  readonly reason: string;
}

/** Facts of the 修改对照表. */
export interface AmendmentTableFacts {
  /** Title of the text, without 《》. */
  readonly documentTitle: string;
  readonly comparison: Pick<Comparison, 'articles'>;
  readonly reasons: readonly AmendmentReason[];
}

const COLUMNS = [
  { heading: '原文', width: 11 },
  { heading: '修改稿', width: 11 },
  { heading: '修改理由', width: 6 },
] as const;

/** Numbers that follow an insertion elsewhere are no change of the text; they are told below the table. */
const isInTable = ({ change }: ArticleChange): boolean => change !== 'same' && change !== 'renumbered';

/** One side of a change, its own words in 黑体. A clause that is new or gone stands whole, without emphasis. */
function sideText({ change, segments }: ArticleChange, own: '-' | '+'): Inline[] {
  const isPlain = change === 'added' || change === 'removed';
  return segments
    .filter(([mark]) => mark === '=' || mark === own)
    .map(([mark, text]) => (mark === '=' || isPlain ? text : { text, face: 'heiti' }));
}

/** What happened to a clause besides its wording. */
function remark({ change, old, new: next, isMoved }: ArticleChange): string {
  if (change === 'split') return `（${old}拆分为${next}）`;
  if (change === 'merged') return `（${old}合并为${next}）`;
  return isMoved ? `（由${old}移至${next}）` : '';
}

function row(change: ArticleChange, reasons: readonly AmendmentReason[]): (readonly Inline[])[] {
  const given = reasons.filter(({ draft, clause }) => (draft === 'new' ? change.newIds : change.oldIds).includes(clause));
  const what = remark(change);
  return [
    change.change === 'added' ? ['（新增）'] : sideText(change, '-'),
    change.change === 'removed'
      ? ['（删去）']
      : [...(what ? [{ text: `${what}\n`, face: 'kaiti' } as const] : []), ...sideText(change, '+')],
    [given.length > 0 ? given.map(({ reason }) => sentence(reason)).join('') : '（未说明理由）'],
  ];
}

function below(articles: readonly ArticleChange[]): Block[] {
  const renumbered = articles.filter(({ change }) => change === 'renumbered').map(({ old, new: next }) => `${old}改为${next}`);
  return [
    ...(articles.some(isInTable) ? [paragraph('注：有改动的文字以黑体标明；新增或者删去的条款不另标明。')] : []),
    ...(renumbered.length > 0 ? [paragraph(`仅条序变动的条款：${renumbered.join('；')}。`)] : []),
  ];
}

/** 修改对照表: every changed clause in three columns, what it was, what it is, and why; a reason that nobody gave is told as missing. */
export const amendmentTable = defineForm('amendment-table', 1, ({ documentTitle, comparison, reasons }: AmendmentTableFacts): Block[] => {
  const changed = comparison.articles.filter(isInTable);
  const table: Block =
    changed.length > 0
      ? { kind: 'table', columns: COLUMNS, rows: changed.map((change) => row(change, reasons)) }
      : paragraph('两稿的条款没有文字改动。');
  return [{ kind: 'title', text: `《${documentTitle}》修改对照表` }, paragraph(''), table, ...below(comparison.articles)];
});
