import type { Model, WorkflowDefinition } from '../definition.js';
import type { FollowUp, Handlers, Scene } from '../engine.js';
import type { Tx } from '../port.js';
import { pick } from './random.js';

/** Handlers that answer as the model says, choosing by chance among the facts that it allows; and the world as they left it. */
export type Rehearsal = { handlers: Handlers; worldOf(process: string): unknown };

/** Stands in for the server, so that an engine over a real database can be driven through histories that nobody wrote. */
export function rehearse(definition: WorkflowDefinition & { model: Model }, random: () => number): Rehearsal {
  const { model, effects = {}, events = {}, start } = definition;
  const worlds = new Map<string, unknown>();
  const worldOf = (process: string): unknown => (worlds.has(process) ? worlds.get(process) : model.world);
  // all facts of one event come from one combination: the context object is new for each event
  const met = new WeakMap<object, Record<string, unknown>>();
  const factsIn = ({ process, context }: Scene<Tx>): Record<string, unknown> => {
    const known = met.get(context) ?? (pick(random, model.facts(worldOf(process.id), context)) as Record<string, unknown>);
    met.set(context, known);
    return known;
  };
  const answer = (process: string, type: string, params: unknown): readonly FollowUp[] => {
    const { world, followUps = [] } = model.effects[type]!(worldOf(process), params);
    worlds.set(process, world);
    return followUps as readonly FollowUp[];
  };
  const names = new Set([...Object.values(events), ...(start ? [start] : [])].flatMap((spec) => spec.facts ?? []));
  const ofKind = (kind: string) => Object.keys(effects).filter((name) => effects[name]!.kind === kind);
  return {
    worldOf,
    handlers: {
      facts: Object.fromEntries([...names].map((name) => [name, async (scene: Scene<Tx>) => factsIn(scene)[name]])),
      transactional: Object.fromEntries(
        ofKind('transactional').map((type) => [type, async ({ effect }) => answer(effect.process, type, effect.params)]),
      ),
      dispatched: Object.fromEntries(
        ofKind('dispatched').map((type) => [type, async ({ effect }) => answer(effect.process, type, effect.params)[0]]),
      ),
    },
  };
}
