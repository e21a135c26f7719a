import { startPostgres } from './postgres.mjs';

/** `TEST_PG_URL` if set, else a PostgreSQL of our own for this run; never skipped. */
export default async function setup() {
  if (process.env.TEST_PG_URL) return;
  const server = await startPostgres();
  globalThis.fashenPostgres = server;
  process.env.TEST_PG_URL = server.url;
}
