import type { SearchHit } from '@fashen/contracts';
import { anyMarksOf, ClauseRepository, type Part, type SearchRepository, type Sql } from '@fashen/persistence';

type Excerpt = SearchHit['excerpts'][number];

const MOST = 3;
/** Signs before the first hit, and in all. */
const LEAD = 40;
const LENGTH = 160;

/** A clause cut around its first hit, without white space at its ends. */
function cut(text: string, parts: readonly Part[]): Pick<Excerpt, 'text' | 'isCut' | 'marks'> {
  const whole = text.trim();
  const first = anyMarksOf(whole, parts)[0]?.[0] ?? 0;
  const from = Math.max(0, Math.min(first - LEAD, whole.length - LENGTH));
  const shown = whole.slice(from, from + LENGTH);
  return { text: shown, isCut: { before: from > 0, after: from + LENGTH < whole.length }, marks: anyMarksOf(shown, parts) };
}

/** Where the words stand first in each of the first lines that have them: a clause has one line or more, and two clauses may read the same. */
function placesIn(text: string, marks: readonly [number, number][]): number[] {
  const places: number[] = [];
  let line = 0;
  for (const [at] of marks) {
    if (at < line) continue;
    places.push(at);
    if (places.length === MOST * 2) break;
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    line = next + 1;
  }
  return places;
}

/** The clauses of the newest and of the published version in which the words stand, at most three; what reads the same in both is shown once. */
export const excerptsOf = (sql: Sql, index: SearchRepository, document: string, parts: readonly Part[]): Promise<Excerpt[]> =>
  gathered(sql, index, document, parts, () => true);

/** Those of the published version alone: a draft is nobody's business yet. */
export const publishedExcerpts = (sql: Sql, index: SearchRepository, document: string, parts: readonly Part[]): Promise<Excerpt[]> =>
  gathered(sql, index, document, parts, (isPublished) => isPublished);

async function gathered(
  sql: Sql,
  index: SearchRepository,
  document: string,
  parts: readonly Part[],
  isShown: (isPublished: boolean) => boolean,
): Promise<Excerpt[]> {
  const published = await index.published(document);
  const excerpts: Excerpt[] = [];
  for (const { version, ordinal, text } of await index.texts(document)) {
    const isPublished = version === published;
    const marks = isShown(isPublished) ? anyMarksOf(text, parts) : [];
    if (marks.length === 0 || excerpts.length === MOST) continue;
    for (const clause of await new ClauseRepository(sql).owning(version, placesIn(text, marks))) {
      const shown = cut(text.slice(clause.begins, clause.ends), parts);
      if (excerpts.length === MOST || excerpts.some((other) => other.text === shown.text)) continue;
      const of = { id: version, ordinal, isPublished };
      excerpts.push({ version: of, clause: clause.id, anchor: clause.anchor, ...shown });
    }
  }
  return excerpts;
}
