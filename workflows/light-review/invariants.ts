import type { WorldView } from '@fashen/engine';
import type { LightReviewContext } from './context.js';
import type { LightReviewWorld } from './world.js';

type View = WorldView<LightReviewContext, LightReviewWorld>;

const approvers = ({ approval }: LightReviewContext): readonly string[] =>
  approval?.opinions.filter(({ verdict, isRecalled }) => verdict === 'approved' && !isRecalled).map(({ person }) => person) ?? [];

/** One letter, of the opinion that the head approved last, and only where it was answered. */
function letterFits({ value, context, world }: View): boolean {
  if (value !== 'answered') return world.letters.length === 0;
  const { opinion, approval } = context;
  return opinion !== null && approval?.status === 'passed' && world.letters.length === 1 && world.letters[0] === opinion.round;
}

/** The clock runs while the paper is in hand; afterwards it was met, or nothing is owed any more. */
function clockFits({ value, status, world }: View): boolean {
  if (status === 'active') return world.clock === 'running';
  return world.clock === (value === 'withdrawn' || value === 'leftAsClassified' ? 'stopped' : 'met');
}

/** Each must hold after every step of every path. */
export const invariants = {
  '涉法件不产生合法性审查的效力 a light review grants nothing': ({ world }: View) => world.granted.length === 0,
  '起草与审定分离 nobody approves who drafted': ({ context, world }: View) =>
    !approvers(context).some((person) => world.drafters.includes(person)),
  '审定后才发函且只发一次 one letter, and only of what was approved': letterFits,
  '每轮意见都留存 every round of the opinion is kept': ({ context, world }: View) =>
    JSON.stringify(world.opinions.map(({ round }) => round)) ===
    JSON.stringify(Array.from({ length: context.opinion?.round ?? 0 }, (_, n) => n + 1)),
  '在办才计时 the clock runs while the paper is in hand': clockFits,
  '涉密即遮盖题名 what is classified loses its title, and nothing else does': ({ value, world }: View) =>
    world.isCovered === (value === 'leftAsClassified'),
  '逾期不产生结果 lateness decides nothing': ({ step, context, value }: View) =>
    step?.event.type !== 'deadlinePassed' ||
    (JSON.stringify(value) === JSON.stringify(step.before.value) && JSON.stringify(context) === JSON.stringify(step.before.context)),
} satisfies Record<string, (view: View) => boolean>;
