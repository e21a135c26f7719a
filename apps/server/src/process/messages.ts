import { type DispatchedHandler, type Engine, type FollowUp, type Json, SYSTEM_CALLER } from '@fashen/engine';

/** Opens another process as the system. */
export type OpenProcess = { workflow: string; input: { readonly [field: string]: Json } };
/** Tells another process what happened, as an event of the system. */
export type TellProcess = { process: string; event: FollowUp };

/** Under this scope an effect's id is kept, so that one effect opens one process. */
const scope = 'effect';

/**
 * How processes speak to each other: effects of any workflow on the channel `messages`. Whoever opens or tells has checked before
 * committing, so a start that is refused is a fault of ours and becomes an incident; what a process is told too late is logged.
 */
export const messageHandlers = (engine: () => Engine): Readonly<Record<'openProcess' | 'tellProcess', DispatchedHandler>> => ({
  openProcess: async ({ effect }) => {
    const { workflow, input } = effect.params as OpenProcess;
    const opened = await engine().start(workflow, input, { by: SYSTEM_CALLER, idempotencyKey: { scope, key: effect.id } });
    if (!opened.ok) throw new Error(`${workflow} could not be opened by ${effect.id}: ${JSON.stringify(opened.refusal)}`);
  },
  tellProcess: async ({ effect }) => {
    const { process, event } = effect.params as TellProcess;
    await engine().tell(process, event, effect.id);
  },
});
