import { GRANTS, type IsoDate, statusOn, touches } from '@fashen/domain';
import { CitedRepository, ReviewFactsRepository, type Sql, ValidityRepository, type Version } from '@fashen/persistence';
import { askTexts } from '../text-work/ask-texts.js';
import { type BasisCited, placesOf } from '../text-work/places-of.js';

/** What a text cites as a basis although it may not (G9). `cited` is as written; `why` says what stands against it. */
export type BannedCitation = { cited: string; why: 'decided' | 'ended' };

const ENDED: readonly (string | null)[] = ['lapsed', 'repealed', 'renewed', 'annulled'];
const BANNED = `${GRANTS.citationBanned()}/`;

/** What stands against a document as a whole, and which of its clauses are decided against. */
async function standing(sql: Sql, document: string, today: IsoDate): Promise<{ whole: BannedCitation['why'] | null; clauses: string[] }> {
  if (ENDED.includes(statusOn(await new ValidityRepository(sql).events(document), today))) return { whole: 'ended', clauses: [] };
  const kinds = await new ReviewFactsRepository(sql).standingKinds(document);
  const clauses = kinds.filter((kind) => kind.startsWith(BANNED)).map((kind) => kind.slice(BANNED.length));
  return { whole: kinds.includes(GRANTS.citationBanned()) ? 'decided' : null, clauses };
}

function byTitle(citations: readonly BasisCited[]): Map<string, BasisCited[]> {
  const named = new Map<string, BasisCited[]>();
  for (const one of citations) {
    const known = named.get(one.title);
    if (known) known.push(one);
    else named.set(one.title, [one]);
  }
  return named;
}

/** SQLite takes 32,766 parameters in a statement; a text can name more titles. */
const TITLES_AT_ONCE = 5000;

/** In one order for everybody who locks them. */
async function publishedUnder(sql: Sql, titles: readonly string[], except: string): Promise<{ id: string; title: string }[]> {
  const found: { id: string; title: string }[] = [];
  for (let from = 0; from < titles.length; from += TITLES_AT_ONCE)
    found.push(...(await new CitedRepository(sql).publishedUnder(titles.slice(from, from + TITLES_AT_ONCE), except)));
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Citations of a text that the competent authority's decision, or the end of what they name, stands against. With `lock` the documents that
 * are cited are held until the step has committed: a decision that is taken at this moment is waited for, and waits for us.
 */
export async function bannedCitations(
  sql: Sql,
  version: Pick<Version, 'id' | 'documentId'>,
  today: IsoDate,
  { lock }: { lock: boolean },
): Promise<BannedCitation[]> {
  const named = byTitle((await askTexts(sql, 'basesCited', [version.id], null)).value());
  const cited = await publishedUnder(sql, [...named.keys()], version.documentId);
  const found = new Map<string, BannedCitation>();
  for (const { id, title } of cited) {
    if (lock) await new ReviewFactsRepository(sql).lockDocument(id);
    const { whole, clauses } = await standing(sql, id, today);
    for (const citation of named.get(title) ?? []) {
      const why =
        whole ?? (clauses.length > 0 && placesOf(citation).some((place) => clauses.some((one) => touches(place, one))) ? 'decided' : null);
      if (why) found.set(citation.raw, { cited: citation.raw, why });
    }
  }
  return [...found.values()];
}
