import type { Model } from '../../definition.js';
import type { Json } from '../../values.js';
import { type Stage, stageOf } from '../stage.js';
import type { Composition, Part, Standing } from './composition.js';

/** A message under way; in order within its sender. */
export type Mail = { from: string; message: Opening | Telling };
type Opening = { workflow: string; input: Json };
type Telling = { process: string; event: { type: string } };

/** The world of a part within a composition: its own, the one that all share, and what it says to others in this step. */
export type Joint = { own: unknown; shared: any; around: readonly Standing[]; said: readonly Mail['message'][] };

/** What the two generic effects of architecture §3 say; every other effect says nothing. */
const SAYING: Readonly<Record<string, (params: any) => Mail['message']>> = {
  openProcess: ({ workflow, input }) => ({ workflow, input }),
  tellProcess: ({ process, event }) => ({ process, event }),
};

/** The part's model over the joint world; its own invariants were proven where it was explored alone. */
export function partStage({ shared }: Composition, part: Part<any>, notice: Parameters<typeof stageOf>[1]): Stage {
  const { definition, callers, payloads, facts = (_: any, __: any, own: readonly any[]) => own, effects = {}, isTimed = false } = part;
  const model = definition.model;
  if (!model) throw new Error(`${definition.name} has no model to compose`);
  const joint: Model<any, any, Joint> = {
    ...model,
    callers: callers ?? model.callers,
    payloads: { ...model.payloads, ...payloads },
    world: { own: model.world, shared, around: [], said: [] },
    facts: (world, context) => facts(world.shared, context, model.facts(world.own, context) as readonly any[], world.around),
    effects: Object.fromEntries(
      Object.entries(model.effects).map(([type, act]) => [
        type,
        ({ own, shared: common, around, said }: Joint, params: unknown) => {
          const { world, ...answered } = act(own, params);
          const says = SAYING[type]?.(params);
          return {
            ...answered,
            world: { own: world, shared: effects[type]?.(common, params) ?? common, around, said: says ? [...said, says] : said },
          };
        },
      ]),
    ),
    due: ({ own }, context) => (isTimed ? model.due(own, context) : []),
    fingerprint: (view) => model.fingerprint({ ...view, world: view.world.own, ...(view.step ? { step: undefined } : {}) } as never),
  };
  return stageOf({ ...definition, model: joint }, notice);
}
