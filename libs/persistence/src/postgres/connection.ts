import type { PoolClient } from 'pg';
import type { Life } from '../life.js';
import type { Sql, SqlValue } from '../sql.js';

/** Enough for every statement of ours; a text built at run time beyond that is parsed each time instead of kept for ever. */
const MOST_PREPARED = 1000;

const names = new Map<string, string>();

/** Texts of our statements are constant, so each is prepared once in every connection. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_PREPARED) return undefined;
  const name = `fashen_${names.size}`;
  names.set(text, name);
  return name;
}

/** The driver's own connection: TypeORM's `query` knows no prepared statements. */
export const ask = async <T>(client: Pick<PoolClient, 'query'>, text: string, values: readonly SqlValue[] = []): Promise<T[]> =>
  (await client.query<T & object>({ name: nameOf(text), text, values: [...values] })).rows;

/** `Sql` on this connection for as long as the transaction or read it serves is alive. */
export const sqlOn = (client: PoolClient, life: Life): Sql => ({
  query: <T>(sql: string, params?: readonly SqlValue[]) => life.statement(() => ask<T>(client, sql, params)),
  hold: async (table, column, value) => {
    // not FOR UPDATE: who only refers to the row does not wait
    const lock = `SELECT FROM "${table}" WHERE "${column}" = $1 FOR NO KEY UPDATE`;
    if (life.of === 'transaction') await life.statement(() => ask(client, lock, [value]));
  },
  holdName: async (name) => {
    const lock = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    if (life.of === 'transaction') await life.statement(() => ask(client, lock, [name]));
  },
});

/** What `send` submits before its first wait leaves in one packet: a write to the socket costs as much as a statement. */
export function inOnePacket<R>(client: PoolClient, send: () => R): R {
  const { stream } = client.connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
