import type { Taken } from '../step/advance.js';
import type { Emitted } from '../step/emitted.js';
import type { MachineEvent } from '../step/machine-event.js';
import { markOf } from './instrument.js';
import { type Edge, type Position, type Taken as Transition, type UnderWay, viewOf } from './position.js';
import type { Stage } from './stage.js';

/** A transaction that is not over: follow-ups still wait to be applied. */
export type Open = Edge & { waiting: readonly { type: string }[] };

/** Where a transaction begins; `snapshot` is undefined before the start. */
export type Before = Omit<Position, 'snapshot'> & { snapshot: Position['snapshot'] | undefined };

export const opened = (from: Before): Omit<Open, 'to'> & { to: Before } => ({ moves: [], dispatched: 0, waiting: [], to: from });

/** An outbox that grows with every step makes every position a new one. */
const MOST_UNDER_WAY = 12;

/** Takes a step into an open transaction: moves the world as the model says for each effect, in the order in which the machine asked. */
export function absorb(stage: Stage, open: Omit<Open, 'to'> & { to: Before }, event: MachineEvent, { after, emitted }: Taken): Open {
  const carried: Carried = {
    world: open.to.world,
    transitions: [],
    waiting: [...open.waiting],
    underWay: [...open.to.underWay],
    dispatched: open.dispatched,
  };
  for (const [n, asked] of emitted.entries()) carry(stage, carried, asked, n);
  const { world, transitions, waiting, underWay, dispatched } = carried;
  if (underWay.length > MOST_UNDER_WAY)
    throw new Error(`more than ${MOST_UNDER_WAY} follow-ups under way (${event.type}): the model does not bound how often it is sent`);
  const before = open.to.snapshot;
  const step = before && { event, before: { value: before.value, context: before.context, world: open.to.world } };
  const move = { event, view: viewOf({ snapshot: after, world }, step), active: stage.known.activeIn(after), transitions };
  return { moves: [...open.moves, move], dispatched, waiting, to: { snapshot: after, world, underWay } };
}

/** The same step, taken by another event that leads to the same place. */
export function retold(open: Open, event: MachineEvent): Open {
  const last = open.moves.at(-1)!;
  const { step } = last.view;
  return { ...open, moves: [...open.moves.slice(0, -1), { ...last, event, view: { ...last.view, step: { ...step!, event } } }] };
}

type Carried = { world: unknown; transitions: Transition[]; waiting: { type: string }[]; underWay: UnderWay[]; dispatched: number };

function carry({ workflow, model }: Stage, carried: Carried, asked: Emitted, n: number): void {
  if (asked.kind === 'timer') {
    carried.underWay.push({ channel: `timer ${asked.id ?? n}`, event: asked.event });
    return;
  }
  if (asked.kind === 'cancel') {
    carried.underWay = carried.underWay.filter(({ channel }) => channel !== `timer ${asked.id}`);
    return;
  }
  const mark = markOf(asked);
  if (mark) {
    carried.transitions.push(mark);
    return;
  }
  const { world, followUps = [] } = model.effects[asked.type]!(carried.world, asked.params);
  carried.world = world;
  const spec = workflow.definition.effects![asked.type]!;
  if (spec.kind === 'transactional') {
    carried.waiting.push(...followUps);
    return;
  }
  carried.dispatched += 1;
  carried.underWay.push(...followUps.map((event) => ({ channel: spec.channel, event })));
}
