/** Chinese first; English beside it. */
export type Words = { zh: string; en: string };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A point in time, ISO 8601 in UTC with milliseconds: `2026-11-24T08:02:22.123Z`. */
export type Instant = string;

/** What stands in the way, as data: `rule` is `group.name`; details fill the sentence of the rule's message. */
export type Finding = { rule: string; field?: string; basis?: string } & { [detail: string]: Json | undefined };

/** Personal data as it is kept: AES-256-GCM under the person's key; base64. Unreadable for ever once the key is destroyed. */
export type Sealed = { $sealed: string; iv: string; tag: string; data: string };

/** Who asks: a person acting for a party, with every role held there. */
export type Caller = { person: string; party: string; roles: readonly string[] };

/** Who did it, as recorded: the role is the one under which the event admitted the caller. */
export type Actor = { person: string; party: string; role: string };

/** Timers, follow-ups and migrations act as the system. */
export const SYSTEM: Actor = { person: 'system', party: 'system', role: 'system' };

/** The system as it asks: it opens what only processes may open. Nobody can sign in with this role. */
export const SYSTEM_CALLER: Caller = { person: 'system', party: 'system', roles: ['system'] };

/** The one source of time; tests give their own. */
export type Clock = { now(): Instant };

export type RefusalCode =
  | 'UNKNOWN_PROCESS'
  | 'UNKNOWN_EVENT'
  | 'SYSTEM_EVENT' // only the system sends it
  | 'BAD_PAYLOAD' // the contract
  | 'NOT_PERMITTED' // role or separation of duties
  | 'PAYLOAD_REFUSED' // the payload checker
  | 'NOT_NOW' // the state does not know the event
  | 'GUARDED' // the state knows it, and a checker found something
  | 'FINISHED'
  | 'MOVED_ON' // stale revision, or the loser of a race
  | 'KEY_REUSED'; // the idempotency key came with another body

/** An expected no: a value, never an exception. */
export type Refusal = { code: RefusalCode; state?: Json; findings: readonly Finding[] };

export type Accepted = { ok: true; id: string; revision: number; state: Json; status: string; at: Instant };
export type Refused = { ok: false; refusal: Refusal };
export type Outcome = Accepted | Refused;
