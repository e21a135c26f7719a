import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres } from '../../support/run/postgres.mjs';
import { SOURCES } from '../../support/runner/sources.mjs';
import { root } from '../tree.mjs';

/** Runs run.ts with a PostgreSQL beside it; its exit code. */
export async function openapi(args) {
  const server = process.env.TEST_PG_URL ? undefined : await startPostgres();
  const env = { ...process.env, TEST_PG_URL: process.env.TEST_PG_URL ?? server.url };
  const script = [...SOURCES, join(root, 'test/proof/openapi/run.ts'), ...args];
  const { status } = spawnSync(process.execPath, script, { cwd: root, env, stdio: 'inherit' });
  await server?.stop();
  return status ?? 1;
}
