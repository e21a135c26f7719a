import type { ClauseChangeView, ComparisonView } from '@fashen/contracts';
import { type ArticleChange, type Comparison, compare, type Outline } from '@fashen/legal-text';
import type { Version } from '@fashen/persistence';

/** Two versions as they were read when they were uploaded. */
export const compareVersions = (from: Version, to: Version): Comparison =>
  compare(JSON.parse(from.outline) as Outline, JSON.parse(to.outline) as Outline);

export const presentChange = ({ change, kind, old, new: next, similarity, segments }: ArticleChange): ClauseChangeView => ({
  change,
  kind,
  old,
  new: next,
  similarity,
  segments: segments.map(([mark, text]) => [mark, text]),
});

const named = ({ id, ordinal }: Version): { id: string; ordinal: number } => ({ id, ordinal });

export function presentComparison(from: Version, to: Version): ComparisonView {
  const { counts, articles } = compareVersions(from, to);
  return { from: named(from), to: named(to), counts, articles: articles.map(presentChange) };
}
