import type { WorldView } from '@fashen/engine';
import type { SamplingContext } from './context.js';
import { draw } from './draw.js';
import type { SamplingWorld } from './world.js';

type View = WorldView<SamplingContext, SamplingWorld>;

/** Whoever has the recorded seed and population draws the same sample. */
function isRepeatable({ context, world: { drawn } }: View): boolean {
  const ids = drawn
    ? draw(
        drawn.population.map(({ review }) => review),
        drawn.seed,
        context.size,
      )
    : [];
  const isDrawn = context.seed !== null;
  return JSON.stringify(Object.keys(context.sample).sort()) === JSON.stringify(isDrawn ? [...ids].sort() : []);
}

const candidateOf = ({ world: { drawn } }: View, review: string) => drawn?.population.find((one) => one.review === review);

/** Each must hold after every step of every path. */
export const invariants = {
  '抽样可以重算 the draw can be repeated': isRepeatable,
  '检查人未参与该审查 no checker had a part in the review': (view: View) =>
    view.world.checks.every(({ review, checker }) => !candidateOf(view, review)!.people.includes(checker)),
  '检查人不确认结果 nobody confirms what he checked': ({ step, world }: View) =>
    step?.event.type !== 'confirm' || !world.checks.some(({ checker }) => checker === step.event.by.person),
  '逐件检查才能确认 confirmed only when every review is checked': ({ value, context, world }: View) =>
    value !== 'confirmed' || Object.keys(context.sample).every((review) => world.checks.some((check) => check.review === review)),
  '已采纳意见逐条核对 every adopted item is looked at': (view: View) =>
    view.world.checks.every(
      ({ review, items }) => JSON.stringify([...items].sort()) === JSON.stringify([...candidateOf(view, review)!.adopted].sort()),
    ),
  '每次检查都留存 every check is kept': ({ context, world }: View) =>
    Object.entries(context.sample).every(
      ([review, { rounds }]) => world.checks.filter((check) => check.review === review).length === rounds,
    ),
  '不改动办结的审查 finished reviews are never changed': ({ world }: View) => world.touched.length === 0,
} satisfies Record<string, (view: View) => boolean>;
