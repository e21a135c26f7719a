import type { Words } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { reanchor } from '@fashen/legal-text';
import {
  DocumentRepository,
  OpinionRepository,
  type ReviewCheck,
  ReviewCheckRepository,
  type Sql,
  VersionRepository,
} from '@fashen/persistence';
import { ADOPTION, QUALITY, type Sampled, type SamplingContext } from '@fashen/workflow-review-sampling';
import { compareVersions } from '../document/compare-versions.js';
import { presentChange } from '../document/present-change.js';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What a check found, as it is said. */
const RESULTS: Readonly<Record<ReviewCheck['result'], Words>> = {
  ...ADOPTION,
  met: { zh: '符合', en: 'met' },
  notMet: { zh: '不符合', en: 'not met' },
};
const POINTS: Readonly<Record<string, Words>> = QUALITY;

/** `subjectLabel` null: an item, which is named by its clause. */
const presentCheck = ({ process: _p, review: _r, ...check }: ReviewCheck) => ({
  ...check,
  subjectLabel: POINTS[check.subject] ?? null,
  resultLabel: RESULTS[check.result],
});

/** The first text of the document, before any opinion, and the one that was published or cleared in the end. */
async function textsOf(sql: Sql, { review, document }: Sampled) {
  const versions = new VersionRepository(sql);
  const entries = await versions.ofDocument(document);
  const hash = await new ReviewCheckRepository(sql).outcomeOf({ review, document });
  const [first] = entries;
  const outcome = entries.findLast(({ textHash }) => textHash === hash);
  const old = first && (await versions.find(first.id));
  const next = outcome && (await versions.find(outcome.id));
  return old && next ? { old, next } : null;
}

/** What adoption is checked by: the clauses that changed, and where each adopted item's clause stands now. Null where no text came of it. */
async function comparisonOf(sql: Sql, sampled: Sampled) {
  const texts = await textsOf(sql, sampled);
  if (!texts) return null;
  const { old, next } = texts;
  const { review, adopted } = sampled;
  const comparison = await compareVersions(sql, old, next);
  const items = (await new OpinionRepository(sql).items(review)).filter(({ id }) => adopted.includes(id));
  return {
    from: { id: old.id, ordinal: old.ordinal },
    to: { id: next.id, ordinal: next.ordinal },
    changed: comparison.articles.filter(({ change }) => change !== 'same').map(presentChange),
    items: items.map(({ id, anchor, problem, basis, suggestion, weight }) => ({
      item: id,
      anchor,
      problem,
      basis,
      suggestion,
      weight,
      now: reanchor(anchor, comparison),
    })),
  };
}

/** A sampling's own part of its page: the draw so that it can be repeated, the sample, and what was found. */
export async function presentSampling(sql: Sql, process: string, context: SamplingContext, parts: readonly string[]): Promise<Json> {
  const { party, reviewBody, from, to, size, seed, population, sample } = context;
  const shown = { party, reviewBody, from, to, size, draw: { seed, population, reviews: Object.keys(sample) } };
  if (!parts.includes('checks')) return plain(shown);
  const checks = await new ReviewCheckRepository(sql).ofProcess(process);
  const entries = [];
  for (const entry of Object.values(sample)) {
    const { review, document, adopted, checker, rounds, result } = entry;
    const title = (await new DocumentRepository(sql).find(document))?.title ?? document;
    const found = checks.filter((check) => check.review === review).map(presentCheck);
    entries.push({
      review,
      document: { id: document, title },
      adopted,
      checker,
      rounds,
      result,
      checks: found,
      comparison: await comparisonOf(sql, entry),
    });
  }
  return plain({ ...shown, sample: entries });
}
