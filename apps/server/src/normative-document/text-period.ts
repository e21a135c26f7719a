import type { Sql, VersionEntry } from '@fashen/persistence';
import type { Period } from '@fashen/workflow-normative-document';
import { validityOf } from '../document/version-text.js';

/** 有效期 as a text names it: up to a day, or so many years; null where it names none. */
export async function periodInText(sql: Sql, version: Pick<VersionEntry, 'id'> | undefined): Promise<Period | null> {
  const clause = await validityOf(sql, version);
  if (!clause || (clause.years === null && clause.until === null)) return null;
  return clause.until === null ? { years: clause.years, lastDay: null } : { years: null, lastDay: clause.until };
}
