import { LostRace, type StepWrite, type StoredAnswer } from '@fashen/engine';
import type { PoolClient } from 'pg';
import { ANSWER, PROCESS_UNLESS_KNOWN } from '../engine/columns.js';
import { complete, type Fetched, type RecentSnapshots } from '../engine/recent-snapshots.js';
import { EngineTx, type Opened } from '../engine/transaction.js';
import { Life } from '../life.js';
import type { SqlTx } from '../sql.js';
import { ask, inOnePacket, sqlOn } from './connection.js';
import { stepStatement } from './write.js';

const OPEN_PROCESS = `SELECT ${PROCESS_UNLESS_KNOWN('$2')} FROM process WHERE id = $1 FOR UPDATE`;
const KEPT_ANSWER = `SELECT ${ANSWER} FROM stored_answer WHERE scope = $1 AND key = $2`;
/** Two starts with one key have no row to wait on: the second waits here and then finds the first one's answer. */
const HOLD_KEY = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/** BEGIN is sent, not awaited: the connection pipelines, and it travels with the first statement. */
export async function transact<R>(client: PoolClient, snapshots: RecentSnapshots, work: (tx: SqlTx) => Promise<R>): Promise<R> {
  const life = new Life('transaction');
  try {
    const [, result] = await inOnePacket(client, () => Promise.all([client.query('BEGIN'), work(new PostgresTx(client, snapshots, life))]));
    life.mayCommit();
    life.end();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    life.end();
    await rollBack(client, error);
    throw error;
  }
}

/** A connection that cannot even roll back is broken; the pool throws it away, and the server undoes its transaction. */
async function rollBack(client: PoolClient, reason: unknown): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch (failure) {
    throw new AggregateError([reason, failure], 'The transaction failed, and the connection with it');
  }
}

class PostgresTx extends EngineTx {
  protected readonly lock = 'FOR UPDATE';

  constructor(
    private readonly client: PoolClient,
    private readonly snapshots: RecentSnapshots,
    private readonly life: Life,
  ) {
    super(sqlOn(client, life));
  }

  open(process: string | null, key?: { scope: string; key: string }): Promise<Opened> {
    return this.life.statement(() => open(this.client, this.snapshots, process, key));
  }

  write(step: StepWrite): Promise<void> {
    return this.life.statement(async () => {
      await write(this.client, step);
      this.snapshots.put(step.process);
    });
  }
}

/** Statements of their own, sent together: one that waited for the row's lock would not see an answer written meanwhile. */
async function open(
  client: PoolClient,
  snapshots: RecentSnapshots,
  process: string | null,
  key?: { scope: string; key: string },
): Promise<Opened> {
  const known = snapshots.of(process ?? '');
  const [rows, , answers] = await inOnePacket(client, () =>
    Promise.all([
      process === null ? [] : ask<Fetched>(client, OPEN_PROCESS, [process, known.head]),
      process === null && key ? ask(client, HOLD_KEY, [JSON.stringify([key.scope, key.key])]) : [],
      key ? ask<StoredAnswer>(client, KEPT_ANSWER, [key.scope, key.key]) : [],
    ]),
  );
  return { process: complete(rows[0], known), answer: answers[0] };
}

async function write(client: PoolClient, step: StepWrite): Promise<void> {
  const { text, values } = stepStatement(step);
  const moved = await ask(client, text, values).catch((error: unknown) => {
    throw isTaken(error) ? new LostRace(`${step.process.id} was moved on by another step`, { cause: error }) : error;
  });
  if (moved.length === 0) throw new LostRace(`${step.process.id} is no longer at revision ${step.from}`);
}

const UNIQUE_VIOLATION = '23505';
const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
