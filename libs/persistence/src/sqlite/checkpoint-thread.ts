import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

/** `failed`: why not, in SQLite's words. */
export type Checkpointed = { failed?: string };

/** PASSIVE waits for nobody: what a reader still needs stays in the log. */
function checkpoint(file: string): Checkpointed {
  try {
    const connection = new BetterSqlite3(file, { fileMustExist: true });
    try {
      connection.pragma('wal_checkpoint(PASSIVE)');
      return {};
    } finally {
      connection.close();
    }
  } catch (error) {
    return { failed: String(error) };
  }
}

parentPort?.on('message', () => parentPort?.postMessage(checkpoint(workerData as string)));
