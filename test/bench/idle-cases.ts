import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@fashen/persistence';
import { SOURCES } from '../support/runner/sources.mjs';
import { type Figure, median } from './measure.js';
import { engineOn, note, open } from './sqlite.js';

const CASES = 10_000;
const RUNS = 5;
const child = fileURLToPath(new URL('idle-child.ts', import.meta.url));

/** Megabytes that a process holds which has just opened the database and looked once for what is due. */
function residentAfterStart(file: string): number {
  return Number(execFileSync(process.execPath, ['--expose-gc', ...SOURCES, child, file], { encoding: 'utf8' }));
}

/** Open cases that nobody is working on, each with its snapshot and a timer, against the same process over an empty database. */
export async function idleCases(folder: string): Promise<Figure> {
  const [empty, full] = [join(folder, 'empty.db'), join(folder, 'idle.db')];
  await openDatabase({ file: empty }).then((database) => database.close());
  const database = await openDatabase({ file: full, synchronous: 'NORMAL' });
  const engine = engineOn(database);
  for (let n = 0; n < CASES; n += 100) await Promise.all(Array.from({ length: 100 }, async () => note(engine, await open(engine))));
  await engine.drain();
  await database.close();
  const held = { full: [] as number[], empty: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    held.empty.push(residentAfterStart(empty));
    held.full.push(residentAfterStart(full));
  }
  return {
    what: `memory of ${CASES} open cases that nobody is working on`,
    value: `${(median(held.full) - median(held.empty)).toFixed(1)} MB`,
    goal: '≤ 50 MB',
    detail: `resident ${median(held.full).toFixed(0)} MB : ${median(held.empty).toFixed(0)} MB over an empty database (SQLite)`,
  };
}
