import { readCanonical } from '../codec/read-canonical.js';
import type { EffectRun, FollowUp } from '../engine.js';
import type { ClaimedRow, Tx } from '../port.js';
import type { Instant, Refusal } from '../values.js';
import { failureOf } from './backoff.js';
import { applyFollowUps, deliver } from './deliver.js';
import type { Runtime } from './runtime.js';
import { Turn } from './turn.js';

/** How long a row belongs to the worker that claimed it, in milliseconds; one that dies gives it back by not coming. */
const LEASE = 60_000;
/** Effects of one type that run side by side: where they are slow, they keep one another waiting, and nothing else. */
const OF_ONE_TYPE = 8;

/** Runs effects: heads of their channels side by side, each channel in order. */
export class Outbox<T extends Tx> {
  private readonly running = new Map<string, number>();

  constructor(private readonly runtime: Runtime<T>) {}

  /**
   * Starts what is ready, and hands each run over as it starts, so that none is lost where the store goes away meanwhile; answers how many. A run has
   * been settled, or counted as failed, once it resolves; it rejects when the store is away.
   */
  async begin(started: (run: Promise<void>) => void): Promise<number> {
    for (let count = 0; ; ) {
      const now = this.runtime.clock.now();
      const busy = [...this.running].filter(([, running]) => running >= OF_ONE_TYPE).map(([type]) => type);
      const until = this.leaseEnd(now);
      const rows = await this.runtime.store.claim(now, until, OF_ONE_TYPE, busy);
      if (rows.length === 0) return count;
      for (const row of rows) started(this.dispatch(row, until));
      count += rows.length;
    }
  }

  async drain(): Promise<number> {
    for (let ran = 0; ; ) {
      const runs: Promise<void>[] = [];
      const faults: unknown[] = [];
      try {
        await this.begin((run) => runs.push(run.catch((error: unknown) => void faults.push(error))));
      } finally {
        await Promise.all(runs);
      }
      if (faults.length > 0) throw new AggregateError(faults, `${faults.length} effects could be neither settled nor counted as failed`);
      if (runs.length === 0) return ran;
      ran += runs.length;
    }
  }

  leaseEnd(now: Instant): Instant {
    return new Date(Date.parse(now) + (this.runtime.lease ?? LEASE)).toISOString();
  }

  /** Runs one handler outside any transaction, then settles the row together with the handler's follow-up; or counts the failure. */
  async dispatch(row: ClaimedRow, until: Instant): Promise<void> {
    const { runtime } = this;
    this.count(row.type, 1);
    const stopRenewing = this.renewing(row, until);
    try {
      await settle(runtime, row, (await run(runtime, row)) ?? undefined);
    } catch (error) {
      stopRenewing();
      const attempts = row.attempts + 1;
      runtime.onFailed?.({ what: 'effect', id: row.id, process: row.process, type: row.type, attempts, error });
      await runtime.store.transaction((tx) => tx.fail(row.id, failureOf(error, attempts, runtime.clock.now())));
    } finally {
      stopRenewing();
      this.count(row.type, -1);
    }
  }

  /** While a handler runs, no other worker takes its row. One that fails to renew may be joined by another, which the handlers bear. */
  private renewing({ id, process, type, attempts }: ClaimedRow, first: Instant): () => void {
    const { runtime } = this;
    let from = first;
    const renew = async () => {
      const until = this.leaseEnd(runtime.clock.now());
      if (await runtime.store.renew(id, from, until)) from = until;
      else clearInterval(timer);
    };
    const timer = setInterval(
      () => renew().catch((error: unknown) => runtime.onFailed?.({ what: 'effect', id, process, type, attempts, error })),
      (runtime.lease ?? LEASE) / 3,
    ).unref();
    return () => clearInterval(timer);
  }

  private count(type: string, by: 1 | -1): void {
    this.running.set(type, (this.running.get(type) ?? 0) + by);
  }
}

async function run<T extends Tx>(runtime: Runtime<T>, row: ClaimedRow): Promise<FollowUp | void> {
  const process = await runtime.store.read((reader) => reader.process(row.process));
  if (!process) throw new Error(`process ${row.process} of effect ${row.id} does not exist`);
  const handler = runtime.handlersOf(runtime.workflowOf(process)).dispatched[row.type];
  if (!handler) throw new Error(`effect ${row.type} has no handler any more`);
  const effect: EffectRun = { id: row.id, type: row.type, params: readCanonical(row.params), process: row.process, seq: row.seq };
  return handler({ effect, attempt: row.attempts + 1 });
}

/** Exactly once: whoever settles the row applies the follow-up, in the same transaction. */
async function settle<T extends Tx>(runtime: Runtime<T>, row: ClaimedRow, followUp: FollowUp | undefined): Promise<void> {
  const { refusal, posted } = await runtime.store.transaction(async (tx) => {
    const nothing: { refusal: Refusal | null; posted: boolean } = { refusal: null, posted: false };
    // the process first, as everywhere: two locks taken in two orders would wait for each other
    const process = followUp && (await tx.open(row.process)).process;
    const at = runtime.clock.now();
    if (!(await tx.settle(row.id, at)) || !followUp || !process) return nothing;
    const turn = Turn.of(runtime, tx, process, at);
    const refused = await deliver(runtime, turn, followUp, { causedBy: row.id });
    if (refused) return { refusal: refused, posted: false };
    await applyFollowUps(runtime, turn);
    return { refusal: null, posted: await turn.write() };
  });
  if (refusal) runtime.onRefused?.({ process: row.process, type: followUp!.type, causedBy: row.id, refusal });
  if (posted) runtime.onCommitted?.();
}
