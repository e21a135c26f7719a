import { DatabaseError, type Pool, type PoolClient } from 'pg';

/**
 * The connection to PostgreSQL could not be had, or broke while it was used: what was sent last may have been committed or not. The driver's own error,
 * which has no code, is the cause; `code` is what SQL calls it (connection_failure).
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = '08006';
}

/** What the server says when it ends the session: the connection closes right after it. */
const isFarewell = (error: unknown): boolean => error instanceof DatabaseError && /^(57P|08)/.test(error.code ?? '');

/**
 * Lends a connection of the pool to the work. While it is out the pool does not listen to it, and an error that nobody hears would end the process.
 * @throws ConnectionLost where there is no connection, or it broke; what it has to say otherwise is the work's own error
 */
export async function withClient<R>(pool: Pool, work: (client: PoolClient) => Promise<R>): Promise<R> {
  const client = await reached(pool.connect());
  let broken: Error | undefined;
  const hear = (error: Error): void => {
    broken ??= error;
  };
  client.on('error', hear);
  try {
    return await work(client);
  } catch (error) {
    if (isFarewell(error)) hear(error as Error);
    throw broken ? new ConnectionLost('The connection to PostgreSQL broke', { cause: error }) : error;
  } finally {
    client.release(broken);
    client.off('error', hear);
  }
}

/** What the server itself says stays what it is; without its answer there is no connection. */
export async function reached<R>(connecting: Promise<R>): Promise<R> {
  try {
    return await connecting;
  } catch (error) {
    throw error instanceof DatabaseError ? error : new ConnectionLost('PostgreSQL cannot be reached', { cause: error });
  }
}
