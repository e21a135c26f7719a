import { GRANTS, type IsoDate, statusOn, touches } from '@fashen/domain';
import { type Citation, citationsOf, type Outline } from '@fashen/legal-text';
import { chineseNumeral } from '@fashen/official-documents';
import { CitedRepository, ReviewFactsRepository, type Sql, ValidityRepository, type Version } from '@fashen/persistence';
import { outlineOfVersion } from '../document/version-text.js';

/** What a text cites as a basis although it may not (G9). `cited` is as written; `why` says what stands against it. */
export type BannedCitation = { cited: string; why: 'decided' | 'ended' };

const ENDED: readonly (string | null)[] = ['lapsed', 'repealed', 'renewed', 'annulled'];
const BANNED = `${GRANTS.citationBanned()}/`;

/** No document of this kind has more articles; a number beyond names nothing. */
const MOST = 999;

/** 第九条, 第九条至第十一条 one by one; none where the document is cited as a whole. */
function placesOf({ article, inserted, paragraph, through, raw }: Citation): string[] {
  const last = through !== null && paragraph === null ? through : article;
  if (article === null || last === null || last > MOST) return [];
  const after = inserted > 0 ? `之${chineseNumeral(inserted)}` : '';
  const inside = /第[^第]+款[^第]*$/.exec(raw)?.[0] ?? '';
  return Array.from({ length: last - article + 1 }, (_, n) => `第${chineseNumeral(article + n)}条${after}${n === 0 ? inside : ''}`);
}

/** 废止、修改 and the like name a document in order to end it: that is no basis. */
function isEndedHere({ at, start, raw }: Citation, { nodes }: Outline): boolean {
  const text = nodes.find(({ id }) => id === at)?.text ?? '';
  const [rest = ''] = text.slice(start + raw.length).split(/[。；]/);
  const before =
    text
      .slice(0, start)
      .split(/[。；]/)
      .at(-1) ?? '';
  return /废止|失效|停止执行|予以修改|作如下修改|撤销/.test(rest) || /(废止|修改|撤销)$/.test(before);
}

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
  const outline = await outlineOfVersion(sql, version);
  const named = citationsOf(outline).filter((one) => one.title !== null && !isEndedHere(one, outline));
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
