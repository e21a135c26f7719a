import type { Json } from './values.js';

/** What an effect that speaks to another process carries. `ifRefused`: the event by which the opener hears that nothing was opened. */
type Opening = { workflow: string; input: Json; ifRefused?: string };
export type Telling = { process: string; event: { type: string } & Record<string, unknown> };
export type ProcessMessage = Opening | Telling;

/** A message under way; in order within its sender. */
export type Mail = { from: string; message: ProcessMessage };

const MESSAGES = { kind: 'dispatched', channel: 'messages' } as const;

/** An effect that opens a process of another workflow. */
export const openingEffect = {
  ...MESSAGES,
  says: ({ workflow, input, ifRefused }: any): readonly ProcessMessage[] => [
    { workflow, input, ...(ifRefused === undefined ? {} : { ifRefused }) },
  ],
} as const;

/** An effect that tells another process; `process` null: nobody waits to hear. */
export const tellingEffect = {
  ...MESSAGES,
  says: ({ process, event }: any): readonly ProcessMessage[] => (process === null ? [] : [{ process, event }]),
} as const;
