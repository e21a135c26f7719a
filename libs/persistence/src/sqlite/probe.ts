import { open, rm } from 'node:fs/promises';
import type { SqlStore } from '../sql.js';
import type { Checked } from './connection.js';

const ENOUGH = new Error('Nothing of a probe stays');
/** More than what may still be free in pages that are there. */
const ROW = `INSERT INTO number_series (series, year, next) VALUES (hex(zeroblob(262144)), 1, 1)`;
const BYTES = Buffer.alloc(262_144);

/**
 * Whether it can be written: a row that is undone, bytes in a file beside the database that is removed again, and the files still in their place.
 * Leaves nothing. @throws what a write of the house would meet
 */
export async function probe(store: SqlStore, file: string, files: Checked): Promise<void> {
  files.check();
  await store
    .transaction(async ({ sql }) => {
      await sql.query(ROW);
      throw ENOUGH;
    })
    .catch((error: unknown) => {
      if (error !== ENOUGH) throw error;
    });
  await writeBeside(`${file}-probe`);
}

async function writeBeside(path: string): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(BYTES);
    await handle.sync();
  } finally {
    await handle.close();
    await rm(path, { force: true });
  }
}
