import { ClauseRepository, type Sql } from '@fashen/persistence';
import { Problem } from '../platform/problem/problem.js';

/** A text never changes: what its articles are is read once. */
const known = new Map<string, ReadonlySet<string>>();
const REMEMBERED = 200;

async function articlesOf(sql: Sql, version: string): Promise<ReadonlySet<string>> {
  const kept = known.get(version);
  if (kept) return kept;
  const clauses = await new ClauseRepository(sql).ofVersion(version);
  const articles = new Set(clauses.filter(({ type }) => type === 'article').map(({ anchor }) => anchor));
  if (known.size >= REMEMBERED) known.clear();
  known.set(version, articles);
  return articles;
}

/** @throws Problem BAD_PAYLOAD where the text has no such article */
export async function requireArticle(sql: Sql, version: string, clause: string | undefined): Promise<void> {
  if (clause === undefined || (await articlesOf(sql, version)).has(clause)) return;
  throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NO_ARTICLE] });
}

const NO_ARTICLE = {
  rule: 'comment.noArticle',
  field: '/clause',
  says: { zh: '征求意见稿中没有这一条。', en: 'The draft has no such article.' },
  wayOut: { zh: '请从条文中选择，或者不选，即针对全文。', en: 'Choose an article of the draft, or none: the whole draft.' },
};
