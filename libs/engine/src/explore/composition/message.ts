import type { Json } from '../../values.js';

/** What the generic effects `openProcess` and `tellProcess` carry. */
export type Opening = { workflow: string; input: Json };
export type Telling = { process: string; event: { type: string } };
export type Message = Opening | Telling;

/** A message under way; in order within its sender. */
export type Mail = { from: string; message: Message };
