import type { IsoDate } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import { NumberRepository, PartyRepository, type SqlTx } from '@fashen/persistence';
import { codeOf, documentNumber } from './document-code.js';

/** `holder`: what the number is given to, once in its series. `on`: the day whose year counts. */
export type NumberRequest = { series: string; kind: string; party: string; holder: string; on: IsoDate; at: Instant };

/** The number of the holder in the authority's yearly series: the one it has, or the next one, gapless, under the lock of the series. */
export async function numberFor(tx: SqlTx, { series, kind, party, holder, on, at }: NumberRequest): Promise<string> {
  const parties = new PartyRepository(tx.sql);
  const authority = await parties.find(party);
  if (!authority) throw new Error(`There is no party ${party} to number for`);
  const parent = authority.parentId === null ? undefined : await parties.find(authority.parentId);
  const numbers = new NumberRepository(tx.sql);
  const name = `${series}:${party}`;
  const given = await numbers.ofProcess(holder, name);
  const year = Number(on.slice(0, 4));
  const { year: of, number } = given ?? { year, number: await numbers.issue({ series: name, year, process: holder, issuedAt: at }) };
  return documentNumber(codeOf(authority, parent), kind, of, number);
}
