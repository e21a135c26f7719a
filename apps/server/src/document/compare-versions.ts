import { type Comparison, compare } from '@fashen/legal-text';
import type { Sql, Version } from '@fashen/persistence';
import type { ClausedText } from '../text-work/tasks.js';
import { textWork } from '../text-work/text-work.js';
import { clausesOf, outlineOfVersion } from './version-text.js';

/** Two versions as they were read when they were uploaded. */
export const compareVersions = async (sql: Sql, from: Version, to: Version): Promise<Comparison> =>
  compare(await outlineOfVersion(sql, from), await outlineOfVersion(sql, to));

type Side = ClausedText & { id: string; ordinal: number };
/** Two versions with all that is needed to compare them once the database is left. */
export type ToCompare = { from: Side; to: Side };

const sideOf = async (sql: Sql, version: Version): Promise<Side> => ({
  id: version.id,
  ordinal: version.ordinal,
  text: version.text,
  clauses: await clausesOf(sql, version),
});

export const toCompare = async (sql: Sql, from: Version, to: Version): Promise<ToCompare> => ({
  from: await sideOf(sql, from),
  to: await sideOf(sql, to),
});

/** The JSON (UTF-8) of a `ComparisonView`: what changed, clause by clause, and which citations the change left leading elsewhere. */
export async function presentComparison(compared: ToCompare): Promise<Buffer> {
  const json = await textWork('compareTexts', compared);
  return Buffer.from(json.buffer, json.byteOffset, json.byteLength);
}
