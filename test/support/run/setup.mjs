import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/** Memory as a folder, where the system has one. */
const MEMORY = '/dev/shm';
/** What a run leaves in its folder at once: databases, homes of servers, profiles of browsers. */
const ROOM = 4 * 1024 ** 3;
const PREFIX = 'fashen-run-';

const roomIn = (folder) => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0; // there is no such folder on this system
  }
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Folders of runs that were killed. */
function sweep(folder) {
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : 0;
    if (pid > 0 && !isAlive(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Once before all tests of a run: its folder, in memory where there is room (`TMPDIR` for everything that it starts), and somebody to ask for what
 * only some files need. PostgreSQL is started when the first file asks for it (test/support/postgres-server.ts), unless `TEST_PG_URL` names one.
 */
export default async function setup() {
  if (globalThis.fashenRun) return;
  const where = roomIn(MEMORY) > ROOM ? MEMORY : tmpdir();
  sweep(where);
  const folder = mkdtempSync(join(where, `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  process.env.FASHEN_TEST_TMP = tmpdir();
  process.env.TMPDIR = folder;
  process.env.FASHEN_TEST_RUN = folder;

  let postgres;
  const broker = createServer(async (_, response) => {
    try {
      postgres ??= startPostgres();
      response.end((await postgres).url);
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await new Promise((listening) => broker.listen(0, '127.0.0.1', listening));
  broker.unref();
  process.env.FASHEN_TEST_BROKER = `http://127.0.0.1:${broker.address().port}`;

  globalThis.fashenRun = {
    end: async () => {
      broker.close();
      const started = await postgres?.catch(() => undefined);
      await started?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
