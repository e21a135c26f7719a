import type { Actor, Instant } from '../values.js';

/** An event as the machine sees it: payload, and what the engine sets last. Definitions without entries may send anything. */
export type MachineEvent = { type: string; by?: Actor; at?: Instant; facts?: unknown; due?: Instant; [field: string]: unknown };
