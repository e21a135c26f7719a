import type { ClauseChangeView } from '@fashen/contracts';
import { type ArticleChange, draftLabelChange } from '@fashen/legal-text';

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
