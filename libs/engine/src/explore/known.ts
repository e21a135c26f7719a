import type { AnyMachineSnapshot } from 'xstate';
import type { Model } from '../definition.js';
import { RESERVED } from '../registration/check-events.js';
import type { Compiled, CompiledEvent } from '../registration/compiled.js';
import { pathOf } from '../registration/machine-parts.js';
import { type Candidate, candidates, leadsOn } from '../step/candidates.js';
import type { MachineEvent } from '../step/machine-event.js';
import { type Payload, type ReadPayload, readPayload } from '../step/payload.js';
import { admit } from '../step/permission.js';
import type { Actor, Caller, Refusal } from '../values.js';

/** A caller whom an event admits; `index`: among the model's callers. */
export type Sender = { by: Caller; index: number; actor: Actor };

/** What a walk would otherwise work out anew in every position, though it depends on less than the position. */
export class Known {
  private readonly sendable = new Map<string, readonly CompiledEvent[]>();
  private readonly active = new Map<string, readonly string[]>();
  private readonly senders = new Map<CompiledEvent, readonly Sender[]>();
  private readonly payloads = new Map<CompiledEvent, readonly Payload[]>();
  private readonly ways = new Map<string, readonly Candidate[]>();
  private readonly system = new Map<string, ReadPayload>();

  /** The events that people may send where the machine stands: the active states decide, whatever the context says. */
  sendableIn({ events }: Compiled, snapshot: AnyMachineSnapshot): readonly CompiledEvent[] {
    const value = JSON.stringify(snapshot.value);
    const known =
      this.sendable.get(value) ??
      [...(events?.values() ?? [])].filter(({ type, spec }) => spec.by !== 'system' && candidates(snapshot, type).some(leadsOn));
    this.sendable.set(value, known);
    return known;
  }

  /** Whether the machine takes events of a type where it stands; a guard is asked only where the active states leave it open. */
  isTaken(snapshot: AnyMachineSnapshot, type: string): (event: MachineEvent) => boolean {
    const where = `${type} ${JSON.stringify(snapshot.value)}`;
    const ways = this.ways.get(where) ?? candidates(snapshot, type);
    this.ways.set(where, ways);
    if (ways.length === 0) return () => false;
    return ways.every((way) => way.guard === undefined && leadsOn(way)) ? () => true : (event) => snapshot.can(event);
  }

  /** A system event's payload as its contract reads it: models send few different ones. */
  systemPayload(entry: CompiledEvent | undefined, type: string, raw: Payload, reserved: readonly string[]): ReadPayload {
    const key = `${type} ${JSON.stringify(raw)}`;
    const read = this.system.get(key) ?? readPayload(entry, raw, reserved);
    this.system.set(key, read);
    return read;
  }

  /** Paths of the states that are active, the root left out. */
  activeIn({ value, _nodes }: AnyMachineSnapshot): readonly string[] {
    const text = JSON.stringify(value);
    const known = this.active.get(text) ?? _nodes.map(pathOf).filter((path) => path !== '');
    this.active.set(text, known);
    return known;
  }

  /** Who of the model's callers has a role that admits to the event, and under which name. */
  sendersOf({ callers }: Model, entry: CompiledEvent): readonly Sender[] {
    const known =
      this.senders.get(entry) ??
      callers.flatMap((by, index) => {
        const admission = admit(entry, by);
        return admission.ok ? [{ by, index, actor: admission.actor }] : [];
      });
    this.senders.set(entry, known);
    return known;
  }

  /** The model's payloads of an event, as the contract reads them; a list that does not depend on the context is read once. */
  payloadsOf(
    { payloads }: Model,
    entry: CompiledEvent,
    context: unknown,
    onBad: (raw: Payload, refusal: Refusal) => void,
  ): readonly Payload[] {
    const given = payloads[entry.type] ?? NO_FIELDS;
    const read = (raws: readonly Payload[]): readonly Payload[] => legible(entry, raws, onBad);
    if (typeof given === 'function') return read(given(context));
    const known = this.payloads.get(entry) ?? read(given);
    this.payloads.set(entry, known);
    return known;
  }
}

const NO_FIELDS: readonly Payload[] = [{}];

function legible(entry: CompiledEvent, raws: readonly Payload[], onBad: (raw: Payload, refusal: Refusal) => void): Payload[] {
  return raws.flatMap((raw) => {
    const read = readPayload(entry, withReason(entry, raw), RESERVED);
    if (read.ok) return [read.payload];
    onBad(raw, read.refusal);
    return [];
  });
}

const withReason = ({ spec }: CompiledEvent, payload: Payload): Payload =>
  spec.reason === 'required' ? { reason: 'as the model says', ...payload } : payload;
