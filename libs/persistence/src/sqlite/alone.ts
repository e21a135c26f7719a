import { readFileSync, statSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';

/** Another process serves this database. What it noted when it began may be missing at the moment in which it begins. */
export class ServedAlready extends Error {
  override readonly name = 'ServedAlready';
  constructor(readonly holder: { pid: number; since: string } | undefined) {
    super(`The database is served by process ${holder?.pid ?? '?'} since ${holder?.since ?? '?'}`);
  }
}

const isBusy = (error: unknown): boolean => (error as { code?: unknown }).code === 'SQLITE_BUSY';

/**
 * Takes the place of the one process that serves `database`: a lock on a small file beside it, which the system takes away from a process that has died,
 * however it died. Who only reads or backs up needs no such place. `files` stay where they are as long as it is held.
 * @throws ServedAlready
 */
export function aloneAt(database: string): { files: readonly string[]; release: () => void } {
  const lock = `${database}-lock`;
  const note = `${database}-server`;
  const connection = new BetterSqlite3(lock, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    throw isBusy(error) ? new ServedAlready(holderIn(note)) : error;
  }
  writeFileSync(note, String(process.pid));
  return { files: [lock], release: () => void connection.close() };
}

/** Who noted itself, and when: the note of a process that died is written over by the next. */
function holderIn(note: string): { pid: number; since: string } | undefined {
  const written = statSync(note, { throwIfNoEntry: false });
  return written && { pid: Number(readFileSync(note, 'utf8')), since: `${written.mtime.toISOString().slice(0, 19)}Z` };
}
