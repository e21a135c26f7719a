import type { ClauseChangeView, ComparisonView } from '@fashen/contracts';
import { type ArticleChange, type Comparison, compare, staleCitations } from '@fashen/legal-text';
import type { Sql, Version } from '@fashen/persistence';
import { outlineOfVersion } from './version-text.js';

/** Two versions as they were read when they were uploaded. */
export const compareVersions = async (sql: Sql, from: Version, to: Version): Promise<Comparison> =>
  compare(await outlineOfVersion(sql, from), await outlineOfVersion(sql, to));

export const presentChange = ({ change, kind, old, new: next, similarity, segments }: ArticleChange): ClauseChangeView => ({
  change,
  kind,
  old,
  new: next,
  similarity,
  segments: segments.map(([mark, text]) => [mark, text]),
});

const named = ({ id, ordinal }: Version): { id: string; ordinal: number } => ({ id, ordinal });

/** What changed, clause by clause, and which citations the change left leading elsewhere. */
export async function presentComparison(sql: Sql, from: Version, to: Version): Promise<ComparisonView> {
  const comparison = await compareVersions(sql, from, to);
  return {
    from: named(from),
    to: named(to),
    counts: comparison.counts,
    articles: comparison.articles.map(presentChange),
    staleCitations: staleCitations(comparison).map(({ at, ...stale }) => ({ clause: at, ...stale })),
  };
}
