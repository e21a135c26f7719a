import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { RecentSnapshots } from '../engine/recent-snapshots.js';
import { rowsFor } from '../rows.js';
import { Schema } from '../schema.js';
import type { OpenedDatabase } from '../sql.js';
import { aloneAt } from './alone.js';
import { Checkpoints } from './checkpoints.js';
import { SqliteConnection } from './connection.js';
import { Flushes } from './flushes.js';
import { GroupCommit } from './group-commit.js';
import { InPlace } from './in-place.js';
import { probe } from './probe.js';
import { createSqliteStore } from './store.js';

export type SqliteOptions = {
  /** A path: `:memory:` will not do, a second connection to it would be another database. */
  file: string;
  /** `FULL` (default): nobody is told of what a loss of power could take back; `NORMAL` survives the death of the process only. */
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
      // what waits for the disk is done beside the event loop (flushes.ts, checkpoints.ts)
      connection.pragma('synchronous = NORMAL');
      connection.pragma('wal_autocheckpoint = 0');
    },
    entities: rowsFor({ bytes: 'blob' }),
    migrations: [Schema],
    synchronize: false,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
    const writing = (dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
    const reading = new BetterSqlite3(file, { readonly: true, timeout });
    reading.pragma(`cache_size = -${READ_CACHE}`);
    const place = new InPlace([file, `${file}-wal`, ...beside]);
    const flushes = synchronous === 'FULL' ? new Flushes(file) : undefined;
    const checkpoints = new Checkpoints(writing, file);
    const files = {
      check: () => {
        place.check();
        flushes?.check();
      },
    };
    const writes = new GroupCommit(new SqliteConnection(writing, files), new RecentSnapshots(), checkpoints, flushes);
    const store = createSqliteStore(writes, new SqliteConnection(reading), async () => {
      await checkpoints.close();
      flushes?.close();
      reading.close();
      await dataSource.destroy();
      release();
    });
    return { kind: 'sqlite', dataSource, store, probe: () => probe(store, file, files) };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
