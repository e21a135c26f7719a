import type { EventSpec, StartSpec, WorkflowDefinition } from './definition.js';
import type { EventRow, ProcessRow, Store, Tx } from './port.js';
import type { Actor, Caller, Clock, Finding, Instant, Json, Outcome, Refusal, Words } from './values.js';

export type Scene<T extends Tx> = { tx: T; process: { id: string; workflow: string; subject: string | null }; context: any; at: Instant };

/** Loads one fact inside the transaction. It never reads the payload: the answer must not depend on what is being asked for. */
export type FactLoader<T extends Tx = Tx> = (scene: Scene<T> & { by: Caller | Actor }) => Promise<unknown>;

export type FollowUp = { type: string } & Record<string, Json>;

export type EffectRun = { id: string; type: string; params: any; process: string; seq: number };

export type TransactionalHandler<T extends Tx = Tx> = (
  scene: Scene<T> & { effect: EffectRun; event: any; by: Actor },
) => Promise<FollowUp | readonly FollowUp[] | void>;

/** Runs outside any transaction, at least once; puts its result under `effect.id`. A follow-up it answers with is applied once. */
export type DispatchedHandler = (run: { effect: EffectRun; attempt: number }) => Promise<FollowUp | void>;

export type Handlers<T extends Tx = Tx> = {
  facts: Readonly<Record<string, FactLoader<T>>>;
  transactional: Readonly<Record<string, TransactionalHandler<T>>>;
  dispatched: Readonly<Record<string, DispatchedHandler>>;
};

export type EngineOptions<T extends Tx = Tx> = {
  store: Store<T>;
  workflows: readonly WorkflowDefinition[];
  /** By workflow name. */
  handlers: Readonly<Record<string, Handlers<T>>>;
  clock: Clock;
  /** 32 bytes; wraps the per-person keys. Needed as soon as an event declares `personal`. */
  sealingKey?: Buffer;
  /** New process ids; default is a random UUID. */
  newId?: () => string;
  /** Writes projections (task list) in the committing transaction, once per step with the row as it will be. */
  project?: (tx: T, after: { process: ProcessRow; context: any; definition: WorkflowDefinition }) => Promise<void>;
  /** Called after a commit that wrote outbox rows, to drain them at once; the poller is the safety net. */
  onCommitted?: () => void;
  /** Told of a system event that came too late: the state no longer takes it. It is spent, and nothing else was written. */
  onRefused?: (late: RefusedEvent) => void;
  /** Told of each run that failed. It is tried again, or has become an incident, by itself. */
  onFailed?: (failed: FailedRun) => void;
  /** Milliseconds for which an effect that runs belongs to the worker that runs it; renewed while it runs. Default 60,000. */
  lease?: number;
};

/** An effect (its type) or a timer (its own id) that failed for the `attempts`th time. */
export type FailedRun = { what: 'effect' | 'timer'; id: string; process: string; type: string; attempts: number; error: unknown };

/** A timer's event, the follow-up of a dispatched effect, or another process's message, that the process refused. `causedBy`: `process/timer id`, or the effect's id. */
export type RefusedEvent = { process: string; type: string; causedBy: string; refusal: Refusal };

export type SendOptions = { by: Caller; expectedRevision?: number; idempotencyKey?: { scope: string; key: string } };
export type StartOptions = Omit<SendOptions, 'expectedRevision'> & { id?: string };

export type Available = {
  allowed: readonly { event: string; label: Words; basis?: string; schema: Json; reason?: 'required' | 'optional' }[];
  closed: readonly { event: string; label: Words; basis?: string; findings: readonly Finding[] }[];
};

/** An action, or the opening of a process, as it would be judged now: its entry, the context it meets, its facts; for the opening, the context it would begin with. */
export type Prepared = {
  event: string;
  spec: EventSpec;
  schema: Json;
  /** `id` is empty for a process that is still to be opened. */
  process: { id: string; workflow: string; subject: string | null };
  context: unknown;
  facts: Readonly<Record<string, unknown>>;
  at: Instant;
  by: Caller;
};

export type Opening = { workflow: string; spec: StartSpec } & (
  | { isOpen: true; prepared: Prepared }
  | { isOpen: false; findings: readonly Finding[] }
);

export type ProcessView = {
  id: string;
  workflow: string;
  version: number;
  revision: number;
  status: string;
  state: Json;
  context: any;
  subject: string | null;
  openedAt: Instant;
  updatedAt: Instant;
};

export type HistoryLine = Omit<EventRow, 'event'> & { event: any };

export type Verification = { ok: boolean; events: number; brokenAt: { process: string; seq: number; why: string } | null };

/**
 * A way that begins where the process stands. `mine`: the caller may take it now; `others`: it is for somebody else; `closed`: something
 * stands in it for everybody (without findings where another branch of the same event applies); `waiting`: the system will take it.
 */
export type WayAhead = { id: string; now: 'mine' | 'others' | 'closed' | 'waiting'; findings: readonly Finding[] };

/** What one event of a history did on the chart: states entered and left (one that was only passed through stands in both), ways taken by id. */
export type Trace = { seq: number; entered: readonly string[]; left: readonly string[]; ways: readonly string[] };

export interface Engine {
  start(workflow: string, input: Json, options: StartOptions): Promise<Outcome>;
  send(id: string, event: { type: string } & Record<string, unknown>, options: SendOptions): Promise<Outcome>;
  /**
   * A message of one process to another, as an event of the system; `causedBy` is the id of the effect that tells, and the same
   * effect tells once. What the receiver refuses (it has moved on, or finished) is told to `onRefused` and answered.
   */
  tell(id: string, event: FollowUp, causedBy: string): Promise<Outcome>;
  read(id: string): Promise<ProcessView | undefined>;
  history(id: string): Promise<HistoryLine[]>;
  available(id: string, by: Caller): Promise<Available>;
  /** What an action would be judged by if this caller sent it now; null where it cannot be sent. Nothing is written. */
  prepare(id: string, event: string, by: Caller): Promise<Prepared | null>;
  /**
   * Whether this caller may open a process of that workflow now, as far as duties and guards can say without the whole payload: `seed` is
   * what is known of it beforehand, at least the subject. Null where only the system opens it.
   */
  opening(workflow: string, seed: { readonly [field: string]: Json }, by: Caller): Promise<Opening | null>;
  /** The parts (`ReadRule.what`) of the process that this caller may see; empty means that it is not to be known of. */
  readable(id: string, by: Caller): Promise<readonly string[]>;
  /** The ways that begin where the process stands, and whether they are open, as far as this caller may be told. */
  outlook(id: string, by: Caller): Promise<readonly WayAhead[]>;
  /** Which states and ways each event of the history went through; the caller's right to know of them is not asked here. */
  retrace(id: string): Promise<readonly Trace[]>;
  /** Fires what is due, in order; answers how many fired. One that fails is told to `onFailed`, tried again later, and holds back nothing else. */
  runDue(): Promise<number>;
  /**
   * Starts the outbox rows that are ready, of each type so many at a time, and waits for none of them: one that is slow keeps nobody waiting. Each run is
   * handed over as it starts (it rejects when the store is away: whoever gets it hears it); answers how many.
   */
  begin(started: (run: Promise<void>) => void): Promise<number>;
  /** Runs outbox rows until none is ready; answers how many ran. */
  drain(): Promise<number>;
  /** Runs what an open incident stands for again (and what waited behind it); the incident closes only when the run passes. */
  retry(incident: string): Promise<{ ok: boolean; cause?: string }>;
  /** Recomputes the chain and replays the events; compares both with what is stored. */
  verify(id: string): Promise<Verification>;
  /** Opens a sealed value for a caller that the server has authorised; undefined once its key was destroyed. */
  unseal(sealed: Json): Promise<Json | undefined>;
}
