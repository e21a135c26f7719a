import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type BetterSqlite3 from 'better-sqlite3';
import { threadOptions } from '../threads.js';
import type { Checkpointed } from './checkpoint-thread.js';

/** Pages of the write-ahead log, from which on it is copied: SQLite's own thousand. */
const ROOM = 1000;
/** So few are copied while the writers wait: then all is copied, and the log begins anew. */
const SHORT = 250;
/** So many are waited for: the log would grow for as long as writers never pause. */
const MOST = 8 * ROOM;

/** Pages that stand in the log, and how many of them were copied. */
type Log = { log: number; checkpointed: number };

/**
 * Copies the write-ahead log into the database in a thread, while writers go on. SQLite would do it inside a COMMIT, and hold the event loop for as
 * long as two writes to the disk take. A copy that fails is told as a warning of the process, and tried again as the log grows: what was committed
 * stands in the log meanwhile.
 */
export class Checkpoints {
  private readonly look: BetterSqlite3.Statement<[], Log>;
  private thread: Worker | undefined;
  private running: Promise<void> | undefined;
  /** Pages in the log when it was last copied: of what somebody still reads an earlier state of, nothing more can be. */
  private tried = 0;

  constructor(
    writing: BetterSqlite3.Database,
    private readonly file: string,
  ) {
    this.look = writing.prepare('PRAGMA wal_checkpoint(NOOP)');
  }

  /** Sees to it that the log stays short; between two transactions, which may have to wait for it. */
  async due(): Promise<void> {
    const { log, checkpointed } = this.look.get()!;
    if (log < this.tried) this.tried = 0;
    if (log < ROOM || log === checkpointed || log < this.tried + SHORT) return;
    const isWaitedFor = log - checkpointed < SHORT || log > MOST;
    if (this.running && !isWaitedFor) return;
    await this.running;
    this.tried = log;
    this.running = this.copy().finally(() => {
      this.running = undefined;
    });
    if (isWaitedFor) await this.running;
  }

  async close(): Promise<void> {
    await this.running;
    await this.thread?.terminate();
  }

  private async copy(): Promise<void> {
    const { failed } = await this.inThread();
    if (failed) process.emitWarning(`The write-ahead log of ${this.file} was not copied: ${failed}`, { code: 'FASHEN_CHECKPOINT' });
  }

  private inThread(): Promise<Checkpointed> {
    this.thread ??= new Worker(new URL(`./checkpoint-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url), {
      workerData: this.file,
      execArgv: threadOptions(),
    });
    const { thread } = this;
    return new Promise((resolve) => {
      const done = (ended: Checkpointed) => {
        thread.off('message', done).off('error', fell);
        thread.unref();
        resolve(ended);
      };
      const fell = (error: Error) => {
        this.thread = undefined;
        done({ failed: error.message });
      };
      thread.on('message', done).on('error', fell);
      thread.ref();
      thread.postMessage('checkpoint');
    });
  }
}
