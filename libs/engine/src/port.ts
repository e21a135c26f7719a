import type { Instant } from './values.js';

/**
 * The store port: what the engine needs of a database. `libs/persistence` implements it on SQLite and PostgreSQL,
 * and one set of contract tests runs on both. All text columns are compared by bytes: snapshots and events are `text`.
 */
export type ProcessRow = {
  id: string;
  workflow: string;
  version: number;
  /** The sequence number of the last event; the ETag over HTTP. */
  revision: number;
  /** `active`, `done` or `error`, as XState says. */
  status: string;
  /** The state value as JSON, for lists. */
  state: string;
  /** The snapshot in the codec's envelope. */
  snapshot: string;
  /** Hash of the last event row: the head of this process's chain. */
  head: string;
  subject: string | null;
  openedAt: Instant;
  updatedAt: Instant;
};

export type EventRow = {
  process: string;
  /** 1 is the start (`type` `@start`, its input inside `event`). */
  seq: number;
  /** `legality-review@1` */
  machine: string;
  type: string;
  /** Canonical JSON of payload, `by`, `at`, `facts`; personal data sealed. */
  event: string;
  at: Instant;
  by: string;
  /** `process/seq` or `process/seq/n` of what caused a follow-up or system event. */
  causedBy: string | null;
  previous: string;
  hash: string;
};

export type TimerRow = {
  process: string;
  /** Own id, or `seq/n` where the machine gave none. */
  id: string;
  due: Instant;
  /** Order among equals. */
  seq: number;
  /** JSON of the event to deliver. */
  event: string;
};

/** A timer whose time has come, with its failed runs so far. */
export type DueTimer = TimerRow & { attempts: number };

export type OutboxRow = {
  /** `process/seq/n`: the id under which a handler puts its result, so that a second run finds the first. */
  id: string;
  process: string;
  seq: number;
  n: number;
  channel: string;
  type: string;
  params: string;
  at: Instant;
};

export type ClaimedRow = OutboxRow & { attempts: number };

/** A run that failed: tried again at `retryAt`; null where it has failed too often and waits, as an incident, for a person. */
export type Failure = { cause: string; at: Instant; retryAt: Instant | null };

/** An effect or a timer that has failed too often. One of a timer that its process has no use for any more goes with it. */
export type Incident = {
  /** The effect's id, or `process/timer/seq/id`. */
  id: string;
  process: string;
  type: string;
  cause: string;
  attempts: number;
  openedAt: Instant;
  closedAt: Instant | null;
};

export type StoredAnswer = { scope: string; key: string; bodyHash: string; answer: string; at: Instant };

/** What one process lets another do; bound to a text hash. */
export type GrantRow = {
  id: string;
  kind: string;
  subject: string;
  hash: string;
  /** `process/seq` */
  grantedBy: string;
  grantedAt: Instant;
  revokedBy: string | null;
  revokedAt: Instant | null;
};

export type SealedKeyRow = { id: string; wrappedKey: string | null; createdAt: Instant; destroyedAt: Instant | null };

/** Everything that one step (an event and its follow-ups) leaves behind; written at once, last in the transaction. */
export type StepWrite = {
  process: ProcessRow;
  /** The revision that was read under the lock; 0 opens the process. */
  from: number;
  events: readonly EventRow[];
  timers: readonly TimerRow[];
  /** Ids to delete before `timers` are put; `all` when the process has finished. */
  cancelled: readonly string[] | 'all';
  outbox: readonly OutboxRow[];
  answer?: StoredAnswer;
};

export interface Reader {
  process(id: string): Promise<ProcessRow | undefined>;
  /** In order of seq, from `after` (exclusive; 0 for all), at most `limit`. */
  events(process: string, after?: number, limit?: number): Promise<EventRow[]>;
  timers(process: string): Promise<TimerRow[]>;
  grants(subject: string, kind: string): Promise<GrantRow[]>;
  incidents(open: boolean): Promise<Incident[]>;
  sealedKey(id: string): Promise<SealedKeyRow | undefined>;
}

/** One transaction: BEGIN IMMEDIATE in the one queue of SQLite; row locks on PostgreSQL. */
export interface Tx extends Reader {
  /** The row under a lock, and the answer kept for this idempotency key, in one round trip. */
  open(process: string | null, key?: { scope: string; key: string }): Promise<{ process?: ProcessRow; answer?: StoredAnswer }>;
  /** Few statements (one on PostgreSQL). Rejects with `LostRace` when the event's key or the revision was taken. */
  write(step: StepWrite): Promise<void>;
  /** Removes the timer and answers with it, or undefined when it was cancelled meanwhile; closes its incident, as of `at`. */
  takeTimer(process: string, id: string, at: Instant): Promise<TimerRow | undefined>;
  putTimer(timer: TimerRow): Promise<void>;
  cancelTimer(process: string, id: string): Promise<void>;
  /** Locks the matching grants that are not revoked. */
  lockGrants(subject: string, kind: string): Promise<GrantRow[]>;
  putGrant(grant: GrantRow): Promise<void>;
  revokeGrant(id: string, by: string, at: Instant): Promise<void>;
  putSealedKey(row: SealedKeyRow): Promise<void>;
  destroySealedKey(id: string, at: Instant): Promise<void>;
  /** Marks the outbox row as done; false when another worker already did. */
  settle(outbox: string, at: Instant): Promise<boolean>;
  /** Counts the failure and frees the row for `retryAt`, or opens an incident, which holds back its process and channel. */
  fail(outbox: string, failure: Failure): Promise<void>;
  /** The same for a timer, unless it was taken or armed anew meanwhile; its incident holds back nothing else. */
  failTimer(timer: TimerRow, failure: Failure): Promise<void>;
  /**
   * What stands behind an open incident, for another run: an effect is leased until `until`, and `settle` closes the incident; a timer's is closed by
   * `takeTimer`. Undefined where none waits for one.
   */
  retry(incident: string, until: Instant): Promise<{ effect: ClaimedRow } | { timer: DueTimer } | undefined>;
}

export interface Store<T extends Tx = Tx> {
  transaction<R>(work: (tx: T) => Promise<R>): Promise<R>;
  /** Consistent reads for pages; on SQLite a second, read-only connection. */
  read<R>(work: (reader: Reader) => Promise<R>): Promise<R>;
  /**
   * What a step would find, for whoever asks before acting: a consistent read in which `open` and `lockGrants` look without a lock, nobody is
   * waited for, and whatever writes throws.
   */
  judge<R>(work: (tx: T) => Promise<R>): Promise<R>;
  /** Heads of (process, channel), not leased, whose time has come, of other types than `except`; leased until `until`. */
  claim(now: Instant, until: Instant, limit: number, except?: readonly string[]): Promise<ClaimedRow[]>;
  /** Leases until `until` what is leased until `from`; false where the lease has passed to another worker, or the row is settled. */
  renew(outbox: string, from: Instant, until: Instant): Promise<boolean>;
  /** Timers due at `now`, by due, then process and seq; without those that wait for their next try, or for a person. */
  dueTimers(now: Instant, limit: number): Promise<DueTimer[]>;
  close(): Promise<void>;
}

/** Thrown by `Tx.write`; the engine turns it into the refusal MOVED_ON, nothing else does. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}
