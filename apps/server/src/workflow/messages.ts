import {
  type DispatchedHandler,
  type Engine,
  type FollowUp,
  type Json,
  type Refusal,
  type RefusalCode,
  SYSTEM_CALLER,
  type Words,
} from '@fashen/engine';

/** Opens another process as the system. `ifRefused`: the event by which the opener hears that it could not be opened, and why. */
export type OpenProcess = { workflow: string; input: { readonly [field: string]: Json }; ifRefused?: string };
/** Tells another process what happened, as an event of the system. */
export type TellProcess = { process: string; event: FollowUp };

/** What stands against an opening, as the process that was to be opened says it, with the way out. */
export type Reason = { rule: string } & Words;
/** Puts a refusal of that workflow into words. */
export type Wording = (workflow: string, refusal: Refusal) => Promise<readonly Reason[]>;

/** What people may bring about between a step and the opening that it asked for; any other refusal is a fault of ours. */
const OF_THE_WORLD: readonly RefusalCode[] = ['GUARDED', 'PAYLOAD_REFUSED'];

/** Under this scope an effect's id is kept, so that one effect opens one process. */
const scope = 'effect';

/**
 * How processes speak to each other: effects of any workflow on the channel `messages`. Whoever opens has checked before committing; what
 * has come between is reported back to an opener that hears of it. Every other start that is refused becomes an incident; what a process is
 * told too late is logged.
 */
export const messageHandlers = (
  engine: () => Engine,
  wording: Wording,
): Readonly<Record<'openProcess' | 'tellProcess', DispatchedHandler>> => ({
  openProcess: async ({ effect }) => {
    const { workflow, input, ifRefused } = effect.params as OpenProcess;
    const opened = await engine().start(workflow, input, { by: SYSTEM_CALLER, idempotencyKey: { scope, key: effect.id } });
    if (opened.ok) return undefined;
    const { refusal } = opened;
    if (ifRefused === undefined || !OF_THE_WORLD.includes(refusal.code))
      throw new Error(`${workflow} could not be opened by ${effect.id}: ${JSON.stringify(refusal)}`);
    return { type: ifRefused, reasons: [...(await wording(workflow, refusal))] };
  },
  tellProcess: async ({ effect }) => {
    const { process, event } = effect.params as TellProcess;
    await engine().tell(process, event, effect.id);
  },
});
