import type { Caller } from '@fashen/engine';
import type { Sql } from '@fashen/persistence';
import { filingDesks } from '../filing-review/desks.js';
import { Problem } from '../platform/problem/problem.js';
import { noDesk } from './findings.js';

/** In whose name the caller takes filings in. @throws Problem NOT_PERMITTED for whoever does not */
export async function requireDesk(sql: Sql, { party, roles }: Caller): Promise<string> {
  const desk = roles.includes('filingReviewer') ? (await filingDesks(sql)).find(({ reviewer }) => reviewer === party) : undefined;
  if (!desk) throw new Problem('NOT_PERMITTED', { findings: [noDesk] });
  return desk.receiver;
}
