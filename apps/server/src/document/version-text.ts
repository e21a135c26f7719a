import type { VersionClauses } from '@fashen/contracts';
import type { ValidityClause } from '@fashen/legal-text';
import type { Sql, Version } from '@fashen/persistence';
import { askTexts } from '../text-work/ask-texts.js';
import type { MadeJson } from '../text-work/made-json.js';

/** A version clause by clause, in document order; the texts joined are the version's text. */
export const presentClauses = (sql: Sql, { id }: Pick<Version, 'id'>): Promise<MadeJson<VersionClauses>> =>
  askTexts(sql, 'clausesOfText', [id], null);

/** What a version says of its own effect and validity; null where it has no such clause, or there is no version. */
export const validityOf = async (sql: Sql, version: Pick<Version, 'id'> | undefined): Promise<ValidityClause | null> =>
  version ? (await askTexts(sql, 'validityInText', [version.id], null)).value() : null;

/** Anchors of a version as the law speaks, by the anchors as they were written. */
export async function wordsOfAnchors(sql: Sql, version: string, anchors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(anchors)];
  const words = asked.length === 0 ? [] : (await askTexts(sql, 'anchorsInWords', [version], asked)).value();
  return new Map(asked.map((anchor, n) => [anchor, words[n] ?? anchor]));
}
