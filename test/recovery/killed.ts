import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '../..');

/** Runs the play in a process of its own; answers how it ended and, when it lived, how many write points there were. */
export function playInChild(
  where: string,
  killAt: number,
  ...play: readonly string[]
): Promise<{ signal: string | null; points: number; errors: string }> {
  const register = pathToFileURL(join(ROOT, 'node_modules/@swc-node/register/esm/esm-register.mjs')).href;
  const child = spawn(
    process.execPath,
    ['--conditions=fashen-src', '--import', register, join(ROOT, 'test/recovery/child.ts'), where, String(killAt), ...play],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', TS_NODE_PROJECT: join(ROOT, 'tsconfig.base.json') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let told = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    told += String(data);
  });
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) => resolve({ signal, points: Number(told.trim() || 0), errors }));
  });
}
