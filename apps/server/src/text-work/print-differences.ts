import { type ArticleChange, compare, draftLabelChange, type Outline } from '@fashen/legal-text';
import type { PrintDifference } from '@fashen/persistence';

export type { PrintDifference };

/** Red head, numbers, dates and seals come with the print: they are no part of the text (architecture §8). */
const LAYOUT: ReadonlySet<ArticleChange['kind']> = new Set(['front', 'contents', 'closing']);

const side = ({ segments }: ArticleChange, own: '-' | '+'): string =>
  segments
    .filter(([mark]) => mark === '=' || mark === own)
    .map(([, text]) => text)
    .join('')
    .trim();

/**
 * Clause by clause, where a print departs from the registered text; typography is no difference, nor that the print no longer calls
 * itself a draft.
 */
export function printDifferences(registered: Outline, print: Outline): PrintDifference[] {
  return compare(registered, print)
    .articles.filter((entry) => entry.change !== 'same' && !LAYOUT.has(entry.kind) && draftLabelChange(entry) !== 'removed')
    .map((article) => ({
      anchor: article.old ?? article.new ?? '',
      registered: article.old === null ? null : side(article, '-'),
      printed: article.new === null ? null : side(article, '+'),
    }));
}
