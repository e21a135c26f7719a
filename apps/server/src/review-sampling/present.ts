import type { Words } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import {
  DocumentRepository,
  OpinionRepository,
  type ReviewCheck,
  ReviewCheckRepository,
  type Sql,
  VersionRepository,
} from '@fashen/persistence';
import { ADOPTION, QUALITY, type Sampled, type SamplingContext } from '@fashen/workflow-review-sampling';
import { askTexts } from '../text-work/ask-texts.js';
import { asJson } from '../text-work/made-json.js';

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
  const entries = await new VersionRepository(sql).ofDocument(document);
  const hash = await new ReviewCheckRepository(sql).outcomeOf({ review, document });
  const [first] = entries;
  const outcome = entries.findLast(({ textHash }) => textHash === hash);
  return first && outcome ? ([first.id, outcome.id] as const) : null;
}

/** What adoption is checked by: the clauses that changed, and where each adopted item's clause stands now. Null where no text came of it. */
async function comparisonOf(sql: Sql, sampled: Sampled): Promise<Json> {
  const texts = await textsOf(sql, sampled);
  if (!texts) return null;
  const { review, adopted } = sampled;
  const items = (await new OpinionRepository(sql).items(review)).filter(({ id }) => adopted.includes(id));
  const asked = items.map(({ id, anchor, problem, basis, suggestion, weight }) => ({
    item: id,
    anchor,
    problem,
    basis,
    suggestion,
    weight,
  }));
  return asJson(await askTexts(sql, 'adoptionOf', texts, asked));
}

/** A sampling's own part of its page: the draw so that it can be repeated, the sample, and what was found. */
export async function presentSampling(sql: Sql, process: string, context: SamplingContext, parts: readonly string[]): Promise<Json> {
  const { party, reviewBody, from, to, size, seed, population, sample } = context;
  const shown = { party, reviewBody, from, to, size, draw: { seed, population, reviews: Object.keys(sample) } };
  if (!parts.includes('checks')) return plain(shown);
  const checks = await new ReviewCheckRepository(sql).ofProcess(process);
  const entries: Json[] = [];
  for (const entry of Object.values(sample)) {
    const { review, document, adopted, checker, rounds, result } = entry;
    const title = (await new DocumentRepository(sql).find(document))?.title ?? document;
    const found = checks.filter((check) => check.review === review).map(presentCheck);
    const told = plain({
      review,
      document: { id: document, title },
      adopted,
      checker,
      rounds,
      result,
      checks: found,
    }) as Record<string, Json>;
    entries.push({ ...told, comparison: await comparisonOf(sql, entry) });
  }
  return { ...(plain(shown) as Record<string, Json>), sample: entries };
}
