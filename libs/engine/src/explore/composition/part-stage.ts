import type { Model } from '../../definition.js';
import type { ProcessMessage } from '../../speaking.js';
import { type Stage, stageOf } from '../stage.js';
import type { Composition, Part, Standing } from './composition.js';

/** The world of a part within a composition: its own, the one that all share, and what it says to others in this step. */
export type Joint = { own: unknown; shared: any; around: readonly Standing[]; said: readonly ProcessMessage[]; opening?: unknown };

/**
 * What an effect says to others, by its own declaration. A process of a workflow that is no part here is opened by what the effect does to what
 * is shared, and speaks through `happenings`.
 */
function saidBy({ definition }: Part<any>, { parts }: Composition, type: string, params: unknown): readonly ProcessMessage[] {
  const effect = definition.effects?.[type];
  const said = effect?.kind === 'dispatched' ? (effect.says?.(params) ?? []) : [];
  return said.filter((message) => !('workflow' in message) || Object.hasOwn(parts, message.workflow));
}

/** The part's model over the joint world; its own invariants were proven where it was explored alone. */
export function partStage(composition: Composition, part: Part<any>, notice: Parameters<typeof stageOf>[1]): Stage {
  const { definition, callers, payloads, facts = (_: any, __: any, own: readonly any[]) => own, effects = {}, answers = {} } = part;
  const model = definition.model;
  if (!model) throw new Error(`${definition.name} has no model to compose`);
  const joint: Model<any, any, Joint> = {
    ...model,
    callers: callers ?? model.callers,
    payloads: { ...model.payloads, ...payloads },
    world: { own: model.world, shared: composition.shared, around: [], said: [] },
    facts: ({ own, shared, around, opening }, context) =>
      facts(shared, context, model.facts(own, context) as readonly any[], around, opening),
    effects: Object.fromEntries(
      Object.entries(model.effects).map(([type, act]) => [
        type,
        ({ own, shared: common, around, said }: Joint, params: unknown) => {
          const { world, ...answered } = act(own, params);
          const says = saidBy(part, composition, type, params);
          const shared = effects[type]?.(common, params) ?? common;
          return {
            ...answered,
            ...(answers[type] ? { followUps: answers[type](shared, params) } : {}),
            world: { own: world, shared, around, said: [...said, ...says] },
          };
        },
      ]),
    ),
    due: ({ own }, context) => model.due(own, context).filter(({ type }) => part.due?.includes(type)),
    fingerprint: (view) => model.fingerprint({ ...view, world: view.world.own, ...(view.step ? { step: undefined } : {}) } as never),
  };
  return stageOf({ ...definition, model: joint }, notice);
}
