import type { ClauseChangeView, ComparisonView } from '@fashen/contracts';
import { type ArticleChange, type Comparison, compare, draftLabelChange, staleCitations } from '@fashen/legal-text';
import type { Sql, Version } from '@fashen/persistence';
import { outlineOfVersion } from './version-text.js';

/** Two versions as they were read when they were uploaded. */
export const compareVersions = async (sql: Sql, from: Version, to: Version): Promise<Comparison> =>
  compare(await outlineOfVersion(sql, from), await outlineOfVersion(sql, to));

export function presentChange(entry: ArticleChange): ClauseChangeView {
  const { change, kind, old, new: next, similarity, segments } = entry;
  const draftLabel = draftLabelChange(entry);
  return {
    change,
    kind,
    old,
    new: next,
    similarity,
    segments: segments.map(([mark, text]) => [mark, text]),
    ...(draftLabel === null ? {} : { draftLabel }),
  };
}

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
