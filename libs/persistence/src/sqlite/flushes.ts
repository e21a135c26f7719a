import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';

const flush = promisify(fdatasync);

/** The disk did not take what was committed: whether it stands after a loss of power nobody knows, and the next answer of the disk proves nothing. */
export class NotOnDisk extends Error {
  override readonly name = 'NotOnDisk';
  readonly code = 'SQLITE_IOERR_FSYNC';
}

/**
 * Brings commits to the disk without holding the event loop. `synchronous=FULL` waits for the disk inside the COMMIT; here the connection commits under
 * `NORMAL`, and whoever wrote is answered once the write-ahead log was flushed (docs/decisions/0023). The log is written front to back, so that one
 * flush covers every commit before it.
 */
export class Flushes {
  private log: number | undefined;
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private failed: NotOnDisk | undefined;

  constructor(private readonly file: string) {}

  /** Resolves once everything that was committed stands on the disk. @throws NotOnDisk */
  committed(): Promise<void> {
    this.next ??= this.after(this.running);
    return this.next;
  }

  /** The same for whoever wrote nothing, but may have read what another one wrote. @throws NotOnDisk */
  settled(): Promise<void> | undefined {
    return this.next ?? this.running;
  }

  /** Before something is committed. @throws NotOnDisk once the disk has failed: until a restart nothing is written any more */
  check(): void {
    if (this.failed) throw this.failed;
  }

  /** Only when nothing is running any more. */
  close(): void {
    if (this.log !== undefined) closeSync(this.log);
  }

  private async after(before: Promise<void> | undefined): Promise<void> {
    // whoever commits in the same turn of the event loop shares it
    await before?.catch(() => {});
    this.next = undefined;
    const running = this.flush();
    this.running = running;
    try {
      await running;
    } finally {
      if (this.running === running) this.running = undefined;
    }
  }

  private async flush(): Promise<void> {
    try {
      this.check();
      this.log ??= openSync(`${this.file}-wal`, 'r+');
      await flush(this.log);
    } catch (error) {
      this.failed ??= new NotOnDisk(`${this.file}: what was committed did not reach the disk`, { cause: error });
      throw this.failed;
    }
  }
}
