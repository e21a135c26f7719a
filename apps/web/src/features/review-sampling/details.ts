import type { ClauseChangeView } from '@fashen/contracts';
import type { Weight, Words } from '@fashen/domain';

/** What `details` of a sampling has: apps/server/src/review-sampling/present.ts. Parts that one may not read are missing. */
export type SamplingDetails = {
  from: string;
  to: string;
  size: number;
  draw: { seed: string | number; population: number | readonly unknown[] };
  sample?: readonly Sampled[];
};

export type Sampled = {
  review: string;
  document: { id: string; title: string };
  /** Items that were answered as adopted. */
  adopted: readonly string[];
  checker: string | null;
  rounds: number;
  result: object | null;
  checks: readonly Check[];
  comparison: Comparison | null;
};

export type Check = {
  id: string;
  round: number;
  kind: 'adoption' | 'quality';
  /** Id of the item, or the point of the checklist. */
  subject: string;
  subjectLabel: Words | null;
  result: string;
  resultLabel: Words;
  note: string | null;
  checker: string;
};

export type Comparison = {
  from: { id: string; ordinal: number };
  to: { id: string; ordinal: number };
  changed: readonly ClauseChangeView[];
  items: readonly AdoptedItem[];
};

export type AdoptedItem = {
  item: string;
  anchor: string;
  problem: string;
  basis: string;
  suggestion: string | null;
  weight: Weight;
  now: { gone: false; anchor: string; id: string; isElsewhere: boolean } | { gone: true; why: Words };
};

/** Changes that touch a clause, before or after: the article that it stands in. */
export function changesAt(changed: readonly ClauseChangeView[], { anchor, now }: Pick<AdoptedItem, 'anchor' | 'now'>): ClauseChangeView[] {
  const isIn = (article: string | null, clause: string): boolean =>
    article !== null && (clause === article || (clause.startsWith(article) && !clause.slice(article.length).startsWith('之')));
  const after = now.gone ? null : now.anchor;
  return changed.filter((change) => isIn(change.old, anchor) || (after !== null && isIn(change.new, after)));
}

/** The form of a check begins with every item and every point that is owed. */
export const owed = ({ review, adopted }: Pick<Sampled, 'review' | 'adopted'>, points: readonly string[]) => ({
  review,
  adoption: adopted.map((item) => ({ item })),
  quality: points.map((point) => ({ point })),
});
