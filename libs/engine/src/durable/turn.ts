import { GENESIS, sealRow } from '../chain/hash.js';
import { canonical } from '../codec/canonical.js';
import { encodeSnapshot } from '../codec/snapshot.js';
import type { FollowUp } from '../engine.js';
import type { EventRow, OutboxRow, ProcessRow, StepWrite, StoredAnswer, TimerRow, Tx } from '../port.js';
import type { Compiled } from '../registration/compiled.js';
import type { Taken } from '../step/advance.js';
import type { Emitted } from '../step/emitted.js';
import type { Accepted, Actor, Instant, Json } from '../values.js';
import { unnamed } from './namesakes.js';
import type { Recorded } from './recorded.js';
import type { Runtime } from './runtime.js';

/** A follow-up that waits to be applied, and the id of the effect that answered with it. */
export type Waiting = { event: FollowUp; causedBy: string };

/** How many actions of one event keep their order among timers that fall due at the same instant. */
const TIMERS_PER_EVENT = 1000;

/**
 * What one transaction leaves behind: an event, its follow-ups, and all they ask for, gathered row by row and written at once.
 * Transactional effects run as the machine asks for them; their follow-ups wait in `waiting` for the caller to apply.
 */
export class Turn<T extends Tx> {
  readonly waiting: Waiting[] = [];
  private readonly events: EventRow[] = [];
  private readonly outbox: OutboxRow[] = [];
  private readonly timers = new Map<string, TimerRow>();
  private readonly cancelled = new Set<string>();
  /** When all of this happens: a clock that runs backwards puts no event before the one that it follows. */
  readonly at: Instant;
  private readonly from: number;
  private context: unknown;

  private constructor(
    private readonly runtime: Runtime<T>,
    readonly tx: T,
    readonly workflow: Compiled,
    private process: ProcessRow,
    private readonly now: Instant,
  ) {
    this.from = process.revision;
    this.at = now > process.updatedAt ? now : process.updatedAt;
  }

  static of<T extends Tx>(runtime: Runtime<T>, tx: T, row: ProcessRow, now: Instant): Turn<T> {
    return new Turn(runtime, tx, runtime.workflowOf(row), row, now);
  }

  /** The turn that opens a process: revision 0 until its start is applied. */
  static opening<T extends Tx>(runtime: Runtime<T>, tx: T, workflow: Compiled, id: string, subject: string | null, now: Instant): Turn<T> {
    const { name, version } = workflow.definition;
    const row = {
      id,
      workflow: name,
      version,
      revision: 0,
      status: 'active',
      state: '',
      snapshot: '',
      head: GENESIS,
      subject,
      openedAt: now,
      updatedAt: now,
    };
    return new Turn(runtime, tx, workflow, row, now);
  }

  /** The process as it stands within this turn. */
  get row(): ProcessRow {
    return this.process;
  }

  /** Where loaders and handlers act. */
  scene(context: unknown) {
    const { id, workflow, subject } = this.process;
    return { tx: this.tx, process: { id, workflow, subject }, context, at: this.at };
  }

  /** Takes a step into the record and carries out, in order, what it asks for. */
  async apply({ type, text, event }: Recorded, by: Actor, causedBy: string | null, { after, emitted }: Taken): Promise<void> {
    const { id, head } = this.process;
    const seq = this.process.revision + 1;
    const { name } = this.workflow;
    const row = sealRow({ process: id, seq, machine: name, type, event: text, at: this.at, by: by.person, causedBy, previous: head });
    this.events.push(row);
    this.context = after.context;
    this.process = {
      ...this.process,
      revision: seq,
      status: after.status,
      state: JSON.stringify(after.value),
      snapshot: encodeSnapshot(name, after),
      head: row.hash,
      updatedAt: this.at,
    };
    for (const [n, asked] of emitted.entries()) await this.carryOut(asked, n, event, by);
  }

  private async carryOut(asked: Emitted, n: number, event: unknown, by: Actor): Promise<void> {
    const seq = this.process.revision;
    switch (asked.kind) {
      case 'timer':
        return this.arm(asked.id ?? `${seq}/${n}`, asked.delay, seq * TIMERS_PER_EVENT + n, asked.event);
      case 'cancel':
        this.timers.delete(asked.id);
        this.cancelled.add(asked.id);
        return;
      case 'effect':
        return this.runOrPost(asked, n, event, by);
    }
  }

  private async arm(id: string, delay: number, seq: number, event: unknown): Promise<void> {
    const earlier = this.timers.get(id) ?? (this.cancelled.has(id) ? undefined : await this.tx.takeTimer(this.process.id, id, this.at));
    if (earlier) this.put(unnamed(earlier));
    const due = new Date(Date.parse(this.at) + delay).toISOString();
    this.put({ process: this.process.id, id, due, seq, event: canonical(event) });
  }

  private put(timer: TimerRow): void {
    this.timers.set(timer.id, timer);
  }

  private async runOrPost({ type, params }: Extract<Emitted, { kind: 'effect' }>, n: number, event: unknown, by: Actor): Promise<void> {
    const { id: process, revision: seq } = this.process;
    const id = `${process}/${seq}/${n}`;
    const spec = this.workflow.definition.effects![type]!;
    if (spec.kind === 'dispatched') {
      this.outbox.push({ id, process, seq, n, channel: spec.channel, type, params: canonical(params), at: this.now });
      return;
    }
    const run = this.runtime.handlersOf(this.workflow).transactional[type]!;
    const answer = await run({ ...this.scene(this.context), effect: { id, type, params, process, seq }, event, by });
    for (const followUp of answer === undefined ? [] : [answer].flat()) this.waiting.push({ event: followUp as FollowUp, causedBy: id });
  }

  /** How the caller is told; holds no personal data, so that it can be kept under an idempotency key. */
  accepted(): Accepted {
    const { id, revision, state, status } = this.process;
    return { ok: true, id, revision, state: JSON.parse(state) as Json, status, at: this.at };
  }

  /** Projects and writes everything, last in the transaction; answers whether there is something to dispatch. */
  async write(answer?: StoredAnswer): Promise<boolean> {
    const { process, workflow, events, outbox, from } = this;
    const finished = process.status !== 'active';
    const step: StepWrite = {
      process,
      from,
      events,
      timers: finished ? [] : [...this.timers.values()],
      cancelled: finished ? 'all' : [...this.cancelled],
      outbox,
      ...(answer ? { answer } : {}),
    };
    await this.runtime.project?.(this.tx, { process, context: this.context, definition: workflow.definition });
    await this.tx.write(step);
    return outbox.length > 0;
  }
}
