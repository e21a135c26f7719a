export { type Database, type DatabaseOptions, openDatabase } from './database.js';
export { type ColumnTypes, defineMigration } from './migration.js';
export type { Sql, SqlReader, SqlStore, SqlTx, SqlValue } from './sql.js';
