import { EngineTx, type Opened } from './transaction.js';

/** A transaction's view of a read: facts and guards look at it as they would within the step, and the database itself refuses to write. */
export class JudgingTx extends EngineTx {
  protected readonly lock = '';

  async open(process: string | null): Promise<Opened> {
    const row = process === null ? undefined : await this.process(process);
    return row ? { process: row } : {};
  }

  async write(): Promise<void> {
    throw new Error('Whoever only asks writes nothing');
  }
}
