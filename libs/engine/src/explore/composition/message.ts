import type { Json } from '../../values.js';

/** What the generic effects `openProcess` and `tellProcess` carry. `ifRefused`: the event by which the opener hears that nothing was opened. */
export type Opening = { workflow: string; input: Json; ifRefused?: string };
export type Telling = { process: string; event: { type: string } & Record<string, unknown> };
export type Message = Opening | Telling;

/** A message under way; in order within its sender. */
export type Mail = { from: string; message: Message };
