import type {
  ClaimedRow,
  DueTimer,
  Failure,
  GrantRow,
  Instant,
  ProcessRow,
  SealedKeyRow,
  StepWrite,
  StoredAnswer,
  TimerRow,
} from '@fashen/engine';
import type { SqlTx } from '../sql.js';
import * as grants from './grants.js';
import * as outbox from './outbox.js';
import { EngineReader } from './reader.js';
import * as sealedKeys from './sealed-keys.js';
import * as timers from './timers.js';

export type Opened = { process?: ProcessRow; answer?: StoredAnswer };

/** The port's transaction as far as it is the same on both databases; `open` and `write` are the hot path, and each has its own. */
export abstract class EngineTx extends EngineReader implements SqlTx {
  /** What a SELECT says to lock its rows; nothing on SQLite, where one transaction runs at a time. */
  protected abstract readonly lock: 'FOR UPDATE' | '';

  abstract open(process: string | null, key?: { scope: string; key: string }): Promise<Opened>;
  abstract write(step: StepWrite): Promise<void>;

  takeTimer(process: string, id: string, at: Instant): Promise<TimerRow | undefined> {
    return timers.take(this.sql, process, id, at);
  }

  putTimer(timer: TimerRow): Promise<void> {
    return timers.put(this.sql, timer);
  }

  cancelTimer(process: string, id: string): Promise<void> {
    return timers.cancel(this.sql, process, id);
  }

  lockGrants(subject: string, kind: string): Promise<GrantRow[]> {
    return grants.lock(this.sql, subject, kind, this.lock);
  }

  putGrant(grant: GrantRow): Promise<void> {
    return grants.put(this.sql, grant);
  }

  revokeGrant(id: string, by: string, at: Instant): Promise<void> {
    return grants.revoke(this.sql, id, by, at);
  }

  putSealedKey(row: SealedKeyRow): Promise<void> {
    return sealedKeys.put(this.sql, row);
  }

  destroySealedKey(id: string, at: Instant): Promise<void> {
    return sealedKeys.destroy(this.sql, id, at);
  }

  settle(id: string, at: Instant): Promise<boolean> {
    return outbox.settle(this.sql, id, at);
  }

  fail(id: string, failure: Failure): Promise<void> {
    return outbox.fail(this.sql, id, failure);
  }

  failTimer(timer: TimerRow, failure: Failure): Promise<void> {
    return timers.fail(this.sql, timer, failure);
  }

  async retry(incident: string, until: Instant): Promise<{ effect: ClaimedRow } | { timer: DueTimer } | undefined> {
    const timer = await timers.heldAt(this.sql, incident);
    if (timer) return { timer };
    const effect = await outbox.retry(this.sql, incident, until);
    return effect && { effect };
  }
}
