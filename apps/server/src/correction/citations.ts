import { GRANTS, type IsoDate, statusOn, touches } from '@fashen/domain';
import type { Citation } from '@fashen/legal-text';
import { CitedRepository, ReviewFactsRepository, type Sql, ValidityRepository, type Version } from '@fashen/persistence';
import { outlineOfVersion } from '../document/version-text.js';
import { citedAsBasis, placesOf } from './cited-places.js';

/** What a text cites as a basis although it may not (G9). `cited` is as written; `why` says what stands against it. */
export type BannedCitation = { cited: string; why: 'decided' | 'ended' };

const ENDED: readonly (string | null)[] = ['lapsed', 'repealed', 'renewed', 'annulled'];
const BANNED = `${GRANTS.citationBanned()}/`;

async function against(sql: Sql, document: string, citation: Citation, today: IsoDate): Promise<BannedCitation['why'] | null> {
  if (ENDED.includes(statusOn(await new ValidityRepository(sql).events(document), today))) return 'ended';
  const kinds = await new ReviewFactsRepository(sql).standingKinds(document);
  const decided = kinds.filter((kind) => kind.startsWith(BANNED)).map((kind) => kind.slice(BANNED.length));
  const isBanned =
    kinds.includes(GRANTS.citationBanned()) || placesOf(citation).some((place) => decided.some((clause) => touches(place, clause)));
  return isBanned ? 'decided' : null;
}

/**
 * Citations of a text that the competent authority's decision, or the end of what they name, stands against. With `lock` the documents that
 * are cited are held until the step has committed: a decision that is taken at this moment is waited for, and waits for us.
 */
export async function bannedCitations(sql: Sql, version: Version, today: IsoDate, { lock }: { lock: boolean }): Promise<BannedCitation[]> {
  const named = citedAsBasis(await outlineOfVersion(sql, version));
  const cited = await new CitedRepository(sql).publishedUnder([...new Set(named.map(({ title }) => title!))], version.documentId);
  const found = new Map<string, BannedCitation>();
  for (const { id, title } of cited) {
    if (lock) await new ReviewFactsRepository(sql).lockDocument(id);
    for (const citation of named.filter((one) => one.title === title)) {
      const why = await against(sql, id, citation, today);
      if (why) found.set(citation.raw, { cited: citation.raw, why });
    }
  }
  return [...found.values()];
}
