import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { threadOptions } from '../threads.js';
import type { Checkpointed } from './checkpoint-thread.js';

/** Bytes that the write-ahead log may grow by before it is copied into the database: SQLite's own thousand pages. */
const ROOM = 1000 * 4096;

/**
 * Copies the write-ahead log into the database in a thread. SQLite would do it inside a COMMIT, and hold the event loop for as long as two writes
 * to the disk take; here the writers wait, and whoever reads goes on. One that fails is told as a warning of the process and tried again as the
 * log grows: what was committed stands in the log meanwhile.
 */
export class Checkpoints {
  private readonly log: string;
  private thread: Worker | undefined;
  /** Of the log, when it was last copied. */
  private copied = 0;

  constructor(private readonly file: string) {
    this.log = `${file}-wal`;
  }

  /** Resolves when the log is short, or as short as those who read an earlier state let it become. Only between two transactions. */
  async due(): Promise<void> {
    const size = statSync(this.log, { throwIfNoEntry: false })?.size ?? 0;
    // the first commit after everything was copied begins the log anew, and cuts it
    if (size < this.copied) this.copied = 0;
    if (size - this.copied < ROOM) return;
    this.copied = size;
    const { failed } = await this.inThread();
    if (failed) process.emitWarning(`The write-ahead log of ${this.file} was not copied: ${failed}`, { code: 'FASHEN_CHECKPOINT' });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
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
