import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../support/run/postgres.mjs';
import { SOURCES } from '../support/runner/sources.mjs';

const folder = new URL('.', import.meta.url);
const known = readdirSync(folder).flatMap((file) => (file.endsWith('.bench.ts') ? [file.slice(0, -'.bench.ts'.length)] : []));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such measurement: ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
  process.exit(2);
}

const server = process.env.TEST_PG_URL ? undefined : await startPostgres({ durable: true });
const env = {
  ...process.env,
  TEST_PG_URL: process.env.TEST_PG_URL ?? server.url,
};
let status = 0;
for (const name of asked.length > 0 ? asked : known) {
  const run = spawnSync(process.execPath, [...SOURCES, fileURLToPath(new URL(`${name}.bench.ts`, folder))], { env, stdio: 'inherit' });
  status ||= run.status ?? 1;
}
await server?.stop();
process.exit(status);
