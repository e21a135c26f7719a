import type { Database } from '@fashen/persistence';
import { type Opened, openFresh } from '../support/databases.js';
import { kinds } from './measure.js';

/** Measures on an empty database of each kind. */
export async function onEach(work: (kind: string, database: Database, opened: Opened) => Promise<void>): Promise<void> {
  for (const kind of kinds) {
    const opened = await openFresh[kind]();
    try {
      await work(kind, opened.database, opened);
    } finally {
      await opened.database.close();
      await opened.remove();
    }
  }
}
