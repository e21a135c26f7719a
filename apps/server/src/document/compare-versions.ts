import type { Sql } from '@fashen/persistence';
import { textsOf } from '../text-work/ask-texts.js';
import { MadeJson } from '../text-work/made-json.js';
import type { VersionText } from '../text-work/tasks/version-text.js';
import { textWork } from '../text-work/text-work.js';

/** Two versions with all that is needed to compare them once the database is left. */
export type ToCompare = { from: VersionText; to: VersionText };

export async function toCompare(sql: Sql, from: { id: string }, to: { id: string }): Promise<ToCompare> {
  const [old, next] = (await textsOf(sql, [from.id, to.id])) as [VersionText, VersionText];
  return { from: old, to: next };
}

/** The JSON (UTF-8) of a `ComparisonView`: what changed, clause by clause, and which citations the change left leading elsewhere. */
export const presentComparison = async (compared: ToCompare): Promise<Buffer> =>
  new MadeJson(await textWork('compareTexts', compared)).bytes;
