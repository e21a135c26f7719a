import { GENESIS } from '@fashen/engine';
import { type MigrationInterface, type QueryRunner, Table, TableForeignKey } from 'typeorm';
import { CHAINED } from './log/chained-log.js';
import { SEARCH_TABLES } from './search/tables.js';

/** Where one of these was taken last, the tables are those of the rows but for what was added since. */
const BROUGHT_UP_FROM = ['FilingRegisterNumber2026120300053', 'Schema2026120500001'];

/** What rows have come to hold since, with what stands there of before. */
const ADDED = [
  'ALTER TABLE consultation_answer ADD COLUMN seq integer NOT NULL DEFAULT 0',
  "ALTER TABLE consultation_answer ADD COLUMN hash text NOT NULL DEFAULT ''",
  'ALTER TABLE consultation_step ADD COLUMN answers_hash text',
];

/** A database of an older build, which this one does not bring up to date. */
export class TooOld extends Error {
  override readonly name = 'TooOld';
}

/**
 * All tables, as their rows describe them (`rows.ts`): the one migration before a release (decision 0024). TypeORM's runner takes it once, in
 * a transaction.
 */
export class Schema implements MigrationInterface {
  readonly name = 'Schema2026120700001';

  /** @throws TooOld */
  async up(runner: QueryRunner): Promise<void> {
    const { driver, entityMetadatas, options } = runner.dataSource;
    if (await runner.hasTable('process')) return bringUp(runner);
    for (const metadata of entityMetadatas) {
      const table = Table.create(metadata, driver);
      for (const key of metadata.foreignKeys) table.addForeignKey(TableForeignKey.create(key, driver));
      await runner.createTable(table);
    }
    for (const statement of SEARCH_TABLES[options.type === 'postgres' ? 'postgres' : 'sqlite']) await runner.query(statement);
    const heads = CHAINED.map((log) => `('${log}', 0, '${GENESIS}')`);
    await runner.query(`INSERT INTO log_head (log, length, head) VALUES ${heads.join(', ')}`);
  }

  async down(): Promise<void> {
    throw new Error('Tables are not taken away: restore a backup');
  }
}

async function bringUp(runner: QueryRunner): Promise<void> {
  const taken = await runner.query(`SELECT name FROM migrations WHERE name IN (${BROUGHT_UP_FROM.map((name) => `'${name}'`).join(', ')})`);
  if (taken.length === 0) throw new TooOld(`The database was made by an older build and misses ${BROUGHT_UP_FROM[0]}`);
  for (const statement of ADDED) await runner.query(statement);
}
