import type { AnyMachineSnapshot } from 'xstate';
import type { Model, WorldView } from '../definition.js';
import type { MachineEvent } from '../step/machine-event.js';
import { type Json, SYSTEM } from '../values.js';

/** A system event still under way: the follow-up of a dispatched effect, or a timer of the machine's own. In order within its channel. */
export type UnderWay = { channel: string; event: { type: string } };

/** Where a walk stands: the machine, the abstract world, and what is still under way. */
export type Position = { snapshot: AnyMachineSnapshot; world: unknown; underWay: readonly UnderWay[] };

/** One event of a path, as a counterexample tells it. */
export type Told = { event: string; by: string; payload: Json; facts: Json; state: Json };

/** How a counterexample tells an event. */
export function tell({ type, by = SYSTEM, at: _at, facts, ...payload }: MachineEvent, state: unknown): Told {
  return {
    event: type,
    by: by.person === by.role ? by.person : `${by.person} (${by.role})`,
    payload: payload as Json,
    facts: facts as Json,
    state: state as Json,
  };
}

/** One event taken: where it led, and by which transitions. */
export type Move = { event: MachineEvent; view: WorldView; active: readonly string[]; transitions: readonly Taken[] };

/** Few of the steps that are taken are ever told. */
export const toldOf = ({ event, view }: Move): Told => tell(event, view.value);

/** A transition by name, with the state that it leaves. */
export type Taken = { name: string; source: string };

/** One transaction: an event and its follow-ups, and how many effects it posts to the outbox. */
export type Edge = { moves: readonly Move[]; dispatched: number; to: Position };

export const viewOf = ({ snapshot, world }: Pick<Position, 'snapshot' | 'world'>, step?: WorldView['step']): WorldView => ({
  value: snapshot.value,
  status: snapshot.status,
  context: snapshot.context,
  world,
  ...(step ? { step } : {}),
});

/** Positions of one fingerprint are one: the model's own, and what is under way. */
export const fingerprintOf = (model: Model, position: Position): string =>
  `${position.snapshot.status}\n${JSON.stringify(position.underWay)}\n${model.fingerprint(viewOf(position))}`;
