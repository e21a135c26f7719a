import type { SearchHit } from '@fashen/contracts';
import { anyMarksOf, ClauseRepository, type FoundText, type Part, type SearchRepository, type Sql } from '@fashen/persistence';

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

/** Clauses in which the words stand, at most three of a document, by document. */
export type Excerpts = ReadonlyMap<string, Excerpt[]>;

/** Those of the newest and of the published version; what reads the same in both is shown once. */
export const excerptsOf = async (
  sql: Sql,
  index: SearchRepository,
  documents: readonly string[],
  parts: readonly Part[],
): Promise<Excerpts> => gathered(sql, await index.texts(documents), await index.published(documents), parts);

/** Those of the published version alone: a draft is nobody's business yet. */
export async function publishedExcerpts(
  sql: Sql,
  index: SearchRepository,
  documents: readonly string[],
  parts: readonly Part[],
): Promise<Excerpts> {
  const texts = await index.publishedTexts(documents);
  return gathered(sql, texts, new Map(texts.map(({ document, version }) => [document, version])), parts);
}

async function gathered(
  sql: Sql,
  texts: readonly FoundText[],
  published: ReadonlyMap<string, string>,
  parts: readonly Part[],
): Promise<Excerpts> {
  const places = texts.flatMap(({ version, text }) => placesIn(text, anyMarksOf(text, parts)).map((at) => ({ version, at })));
  const clauses = await new ClauseRepository(sql).owning(places);
  const gathered = new Map<string, Excerpt[]>();
  for (const { document, version, ordinal, text } of texts) {
    const excerpts = gathered.get(document) ?? [];
    gathered.set(document, excerpts);
    for (const clause of clauses.get(version) ?? []) {
      const shown = cut(text.slice(clause.begins, clause.ends), parts);
      if (excerpts.length === MOST || excerpts.some((other) => other.text === shown.text)) continue;
      const of = { id: version, ordinal, isPublished: version === published.get(document) };
      excerpts.push({ version: of, clause: clause.id, anchor: clause.anchor, ...shown });
    }
  }
  return gathered;
}
