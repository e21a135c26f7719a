import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { migrations } from '../migrations/index.js';
import { rowsFor } from '../rows.js';
import type { OpenedDatabase } from '../sql.js';
import { aloneAt } from './alone.js';
import { Checkpoints } from './checkpoints.js';
import { SqliteConnection } from './connection.js';
import { InPlace } from './in-place.js';
import { probe } from './probe.js';
import { createSqliteStore } from './store.js';

export type SqliteOptions = {
  /** A path: `:memory:` will not do, a second connection to it would be another database. */
  file: string;
  /** `FULL` (default) survives a loss of power; `NORMAL` survives the death of the process only. */
  synchronous?: 'FULL' | 'NORMAL';
  /** Milliseconds to wait for another process (a backup) that holds the file. */
  busyTimeout?: number;
  /** For the one process that serves the house from this file: a second one is refused with `ServedAlready`. */
  alone?: boolean;
};

/** KiB of pages that reading keeps at hand. Of 200,000 documents the driver's own 16 MiB hold too little of what every search reads. */
const READ_CACHE = 65_536;

export async function openSqlite(options: SqliteOptions): Promise<OpenedDatabase> {
  const held = options.alone ? aloneAt(options.file) : undefined;
  try {
    return await openFile(options, held?.files ?? [], () => held?.release());
  } catch (error) {
    held?.release();
    throw error;
  }
}

async function openFile(options: SqliteOptions, beside: readonly string[], release: () => void): Promise<OpenedDatabase> {
  const { file, synchronous = 'FULL', busyTimeout: timeout = 5000 } = options;
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    driver: BetterSqlite3,
    timeout,
    enableWAL: true,
    prepareDatabase: (connection: BetterSqlite3.Database) => {
      connection.pragma(`synchronous = ${synchronous}`);
      // a thread does it, and the log is cut when it begins anew: its size says what is to be copied
      connection.pragma('wal_autocheckpoint = 0');
      connection.pragma('journal_size_limit = 0');
    },
    entities: rowsFor({ bytes: 'blob' }),
    migrations: [...migrations],
    synchronize: false,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    const writing = (dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
    const reading = new BetterSqlite3(file, { readonly: true, timeout });
    reading.pragma(`cache_size = -${READ_CACHE}`);
    const place = new InPlace([file, `${file}-wal`, ...beside]);
    const checkpoints = new Checkpoints(file);
    const store = createSqliteStore(new SqliteConnection(writing, place), new SqliteConnection(reading), checkpoints, async () => {
      await checkpoints.close();
      reading.close();
      await dataSource.destroy();
      release();
    });
    return { kind: 'sqlite', dataSource, store, probe: () => probe(store, file, place) };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
