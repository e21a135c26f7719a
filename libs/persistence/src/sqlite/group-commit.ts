import type { RecentSnapshots } from '../engine/recent-snapshots.js';
import { pace } from '../pace.js';
import type { SqlTx } from '../sql.js';
import type { Checkpoints } from './checkpoints.js';
import type { SqliteConnection } from './connection.js';
import type { Flushes } from './flushes.js';
import { inSavepoint, transact } from './transaction.js';

type Work<R> = (tx: SqlTx) => Promise<R>;
type Member = { work: Work<unknown>; resolve: (value: unknown) => void; reject: (error: unknown) => void };
/** `tell`: how the member is told what came of it; `reject`: that it is not known. */
type Answer = { tell: () => void; reject: (error: unknown) => void };

/** A group that grew for ever would keep its first caller waiting for ever. */
const MOST = 64;

/**
 * The one queue of the writing connection, first come, first served. What waits together is committed together, each in a savepoint
 * of its own: bringing it to the disk is what costs, and meanwhile the next group is worked on. Nobody is answered before that, neither with success
 * nor with a refusal, for a refusal may rest on what a neighbour wrote. When the group itself fails (disk full, I/O), SQLite may have undone all of
 * it: then nothing of it stands, and its members run again one by one, so `work` must bear being run twice.
 */
export class GroupCommit {
  private readonly waiting: Member[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly snapshots: RecentSnapshots,
    private readonly checkpoints: Checkpoints,
    /** None where only the death of the process is to be survived. */
    private readonly flushes: Flushes | undefined,
  ) {}

  transaction<R>(work: Work<R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as Member['resolve'], reject });
      this.running ??= this.run();
    });
  }

  /** Resolves when everything that was asked for has ended. */
  async idle(): Promise<void> {
    for (let waits = this.running ?? this.flushes?.settled(); waits; waits = this.running ?? this.flushes?.settled())
      await waits.catch(() => {});
  }

  /** Never rejects: every member is told how it ended. */
  private async run(): Promise<void> {
    // whoever asks in the same turn of the event loop joins the first group
    await undefined;
    while (this.waiting.length > 0) {
      await this.checkpoints.due();
      const members = this.waiting.splice(0, MOST);
      if (members.length === 1) await this.alone(members[0]!);
      else await this.together(members);
    }
    // in the same turn in which the queue was seen empty: whoever asks next starts it again
    this.running = undefined;
  }

  private async alone({ work, resolve, reject }: Member): Promise<void> {
    try {
      const value = await transact(this.connection, this.snapshots, work);
      this.answer(this.flushes?.committed(), [{ tell: () => resolve(value), reject }]);
    } catch (error) {
      this.answer(this.flushes?.settled(), [{ tell: () => reject(error), reject }]);
    }
  }

  private async together(members: readonly Member[]): Promise<void> {
    const answers = await this.committed(members);
    if (answers) this.answer(this.flushes?.committed(), answers);
    else for (const member of members) await this.alone(member);
  }

  /** Waited for by nobody here: the next group is worked on while the disk writes. */
  private answer(onDisk: Promise<void> | undefined, answers: readonly Answer[]): void {
    const tellAll = () => {
      for (const { tell } of answers) tell();
    };
    const rejectAll = (error: unknown) => {
      for (const { reject } of answers) reject(error);
    };
    if (onDisk) void onDisk.then(tellAll, rejectAll);
    else tellAll();
  }

  /** How each member is to be answered, or undefined when nothing of the group was committed. */
  private async committed(members: readonly Member[]): Promise<readonly Answer[] | undefined> {
    const { connection, snapshots } = this;
    const answers: Answer[] = [];
    try {
      connection.run('BEGIN IMMEDIATE', []);
      for (const { work, resolve, reject } of members) {
        await pace();
        const ended = await inSavepoint(connection, snapshots, work);
        if (!connection.raw.inTransaction) return undefined;
        answers.push({ tell: ended.ok ? () => resolve(ended.value) : () => reject(ended.error), reject });
      }
      connection.commit();
      return answers;
    } catch {
      // told by the runs one by one: whose fault it was shows there
      return undefined;
    } finally {
      if (connection.raw.inTransaction) connection.run('ROLLBACK', []);
    }
  }
}
