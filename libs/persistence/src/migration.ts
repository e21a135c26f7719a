import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Sql } from './sql.js';

/** Where the two databases differ in a column's type. Everything else is text and integer on both. */
export type ColumnTypes = { bytes: 'blob' | 'bytea' };

export type Migration = new () => MigrationInterface;

/**
 * One intention, written by hand, run once by TypeORM's migration runner on both databases.
 * @param at day and ordinal as `YYYYMMDDNNNNN` (13 digits): gives the order and, with `name`, the identity
 * @param statements portable SQL, one statement each, on one line in the end: TypeORM reads constraints back out of SQLite's
 * text to compare them with the rows, so each has a name, and UNIQUE and FOREIGN KEY also columns, in double quotes, and CHECKs stand last
 * @param then what SQL cannot say, after the statements and with them in one transaction
 */
export function defineMigration(
  at: number,
  name: string,
  statements: (types: ColumnTypes) => readonly string[],
  then: (sql: Sql) => Promise<void> = async () => {},
): Migration {
  return class implements MigrationInterface {
    readonly name = `${name}${at}`;

    async up(runner: QueryRunner): Promise<void> {
      const types: ColumnTypes = { bytes: runner.dataSource.options.type === 'postgres' ? 'bytea' : 'blob' };
      for (const statement of statements(types)) await runner.query(oneLine(statement));
      await then(sqlOf(runner));
    }

    async down(): Promise<void> {
      throw new Error(`${name} is not undone: restore the backup that was made before the upgrade`);
    }
  };
}

/** Parameters as they stand: TypeORM knows SQLite's by place alone. */
const sqlOf = (runner: QueryRunner): Sql => ({
  hold: async () => {},
  holdName: async () => {},
  query: (sql, params = []) => {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    return runner.query(isPostgres ? sql : sql.replace(/\$\d+/g, '?'), [...params]);
  },
});

const oneLine = (statement: string) => statement.replace(/\s+/g, ' ').replace(/ \)$/, ')');
