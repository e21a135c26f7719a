import type { Finding } from '@fashen/engine';
import { AccountRepository, PartyRepository, type Sql } from '@fashen/persistence';
import { idsIn, type Names } from './speak.js';

/** Names of the persons and parties that findings speak of. */
export async function namesIn(sql: Sql, findings: readonly Finding[]): Promise<Names> {
  const ids = idsIn(findings);
  if (ids.length === 0) return new Map();
  const parties = (await new PartyRepository(sql).all()).filter(({ id }) => ids.includes(id));
  return new Map([...(await new AccountRepository(sql).names(ids)), ...parties.map(({ id, name }) => [id, name] as const)]);
}
