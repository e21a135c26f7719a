import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SOURCES } from '../support/runner/sources.mjs';

const CHILD = join(import.meta.dirname, 'child.ts');

/** Runs the play in a process of its own; answers how it ended and, when it lived, how many write points there were. */
export function playInChild(
  where: string,
  killAt: number,
  ...play: readonly string[]
): Promise<{ signal: string | null; points: number; errors: string }> {
  const child = spawn(process.execPath, [...SOURCES, CHILD, where, String(killAt), ...play], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
