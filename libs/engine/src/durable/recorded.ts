import { canonical } from '../codec/canonical.js';
import { readCanonical } from '../codec/read-canonical.js';
import { START } from '../registration/compiled.js';
import type { MachineEvent } from '../step/machine-event.js';
import type { Payload } from '../step/payload.js';
import type { Actor, Instant } from '../values.js';

/** What the engine sets last: nobody can claim it. */
export type Stamp = { by: Actor; at: Instant; facts: unknown; due?: Instant };

/** An event as text for its row and, read back from that text, for the machine: the step sees exactly what replay will see. */
export type Recorded = { type: string; text: string; event: MachineEvent };

export const recordEvent = (type: string, payload: Payload, stamp: Stamp): Recorded => record(type, { ...payload, ...stamp, type });

export const recordStart = (payload: Payload, stamp: Stamp): Recorded => record(START, { input: payload, ...stamp, type: START });

function record(type: string, event: MachineEvent): Recorded {
  const text = canonical(event);
  return { type, text, event: readCanonical(text) };
}

/** The machine's input, from the recorded start: payload, and what the engine sets last. */
export function inputOf(process: string, { input, by, at, facts }: MachineEvent): Record<string, unknown> {
  return { ...(input as Payload), facts, by, at, id: process };
}
