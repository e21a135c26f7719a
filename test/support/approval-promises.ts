import { type ApprovalState, isStepPassed, type Opinion, opinionsAt, type Step } from '@fashen/workflow-approval';
import type { Move } from './approval-runs.js';

type Promise = (move: Move, earlier: readonly Move[]) => boolean;

const standing = (state: ApprovalState): readonly Opinion[] => state.opinions.filter(({ isRecalled }) => !isRecalled);
const areDistinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
const votesOf = (state: ApprovalState, step: Step) => {
  const said = opinionsAt(state, step);
  const count = (verdict: Opinion['verdict']) => said.filter((one) => one.verdict === verdict).length;
  return { approved: count('approved'), refused: count('refused'), abstained: count('abstained'), seats: step.seats.length };
};

/** Written apart from the counting of the room itself. */
function wasFairlyPassed(state: ApprovalState, step: Step): boolean {
  const { approved, refused, seats } = votesOf(state, step);
  switch (step.rule.kind) {
    case 'any':
      return approved >= step.rule.needed;
    case 'vote': {
      const chair = step.seats.find(({ isChair }) => isChair)?.id;
      const chairSaid = opinionsAt(state, step).find(({ seat }) => seat === chair)?.verdict;
      const base = step.rule.of === 'seats' ? seats : approved + refused;
      return approved * 2 > base || (step.rule.tie === 'chair' && approved > 0 && approved * 2 === base && chairSaid === 'approved');
    }
    default:
      return approved === seats && refused === 0;
  }
}

const passedSteps = (state: ApprovalState): readonly Step[] => state.steps.filter(({ key }) => isStepPassed(state, key));

/** The step whose turn it was cannot be passed any more, even if everybody who has not spoken approved. */
function isLost(before: ApprovalState, after: ApprovalState): boolean {
  const { key, round } = before.steps[before.current]!;
  const step = { ...after.steps[before.current]!, round };
  const said = opinionsAt(after, step);
  const waiting = step.seats.filter(({ id }) => !said.some(({ seat }) => seat === id));
  const best = waiting.map(({ id }) => ({ step: key, round, seat: id, verdict: 'approved', isRecalled: false }) as Opinion);
  return !wasFairlyPassed({ ...after, opinions: [...after.opinions, ...best] }, step);
}

const movesBack = ['returnToStep', 'recall', 'restart'];
const leavesAlone = ['remindSigners', 'copyIn'];

/** What holds after every event, whatever the order of events. */
export const promises: Readonly<Record<string, Promise>> = {
  '退回不失一字 no opinion is lost or changed': ({ before, after }) =>
    before.opinions.every((opinion, n) => {
      const { isRecalled: _, ...was } = opinion;
      const { isRecalled, ...is } = after.opinions[n] ?? ({} as Opinion);
      return JSON.stringify(is) === JSON.stringify(was) && (isRecalled || !opinion.isRecalled);
    }),
  '一轮一次 nobody acts twice in one round': ({ after }) =>
    areDistinct(standing(after).map(({ step, round, person }) => `${step} ${round} ${person}`)) &&
    areDistinct(standing(after).map(({ step, round, seat }) => `${step} ${round} ${seat}`)),
  '通过的环节不变 a passed step stays passed unless returned, recalled or begun anew, or the present one is lost': ({
    event,
    before,
    after,
  }) =>
    movesBack.includes(event.type) ||
    isLost(before, after) ||
    passedSteps(before).every(({ key }) => passedSteps(after).some((step) => step.key === key)),
  '他人办理后不得撤回 only the last decision is recalled, by its own people': ({ event, before }, earlier) => {
    if (event.type !== 'recall') return true;
    const last = earlier.filter((move) => !leavesAlone.includes(move.event.type)).at(-1);
    const said = before.opinions.at(-1);
    return !!last && last.after.opinions.length > last.before.opinions.length && [said?.person, said?.enteredBy].includes(event.by.person);
  },
  '撤回如初 a recall leaves everything as it stood before, but for the marked opinion': ({ event, after }, earlier) => {
    if (event.type !== 'recall') return true;
    const decided = earlier.findLast((move) => move.after.opinions.length > move.before.opinions.length)!;
    const place = ({ status, current, comesBackTo, steps }: ApprovalState) => JSON.stringify({ status, current, comesBackTo, steps });
    return place(after) === place(decided.before);
  },
  '职责分离 whoever drafted neither signs, enters, nor takes a seat': ({ after }) =>
    after.opinions.every(({ person, enteredBy }) => person !== 'drafter' && enteredBy !== 'drafter') &&
    after.steps.every(({ seats }) => seats.every(({ person, delegate }) => person !== 'drafter' && delegate?.person !== 'drafter')),
  '两人办理 nobody decides two steps that are kept apart': ({ after }) =>
    !after.isApart ||
    standing(after).every((one) => standing(after).every((other) => one.person !== other.person || one.step === other.step)),
  '票数相符 the votes add up': ({ after }) =>
    after.steps.every((step) => {
      const { approved, refused, abstained, seats } = votesOf(after, step);
      const returned = opinionsAt(after, step).filter(({ verdict }) => verdict === 'returned').length;
      return (
        approved + refused + abstained + returned <= seats &&
        opinionsAt(after, step).every(({ seat }) => step.seats.some(({ id }) => id === seat))
      );
    }),
  '依规则通过 a step behind was passed by its rule': ({ after }) => passedSteps(after).every((step) => wasFairlyPassed(after, step)),
  '依次签署 the order is kept': ({ after }) =>
    after.steps.every((step) => {
      if (step.rule.kind !== 'inOrder') return true;
      const said = new Set(opinionsAt(after, step).map(({ seat }) => seat));
      return step.seats.slice(0, said.size).every(({ id }) => said.has(id));
    }),
  '催办抄送不改办理 reminding and copying move nothing': ({ event, before, after }) =>
    !leavesAlone.includes(event.type) ||
    JSON.stringify({ ...after, reminders: 0, readers: 0 }) === JSON.stringify({ ...before, reminders: 0, readers: 0 }),
  '减签有底 a required seat stays, and so many as the rule needs': ({ before, after }) =>
    before.steps.every((step, n) => {
      const left = after.steps[n]!;
      const needed = step.rule.kind === 'any' ? step.rule.needed : 1;
      return left.seats.length >= needed && step.seats.every((seat) => !seat.isRequired || left.seats.some(({ id }) => id === seat.id));
    }),
};

/** Whether a run of events broke the promise. */
export const broken = (moves: readonly Move[], promise: string): boolean =>
  !moves.every((move, n) => promises[promise]!(move, moves.slice(0, n)));
