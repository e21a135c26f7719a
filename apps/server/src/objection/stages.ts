import { STATEMENTS } from '@fashen/contracts';
import type { ProcessView, Words } from '@fashen/engine';
import type { AnswerKind } from '@fashen/persistence';

type Statement = (typeof STATEMENTS)[number];

/** What a person is told, step by step; a state of the desk behind it is nobody's outside. */
export const ANSWERS: Readonly<Record<AnswerKind, Words>> = {
  received: { zh: '已收到', en: 'received' },
  supplementAsked: { zh: '请予补正', en: 'a supplement is asked for' },
  refused: { zh: '不予受理', en: 'not taken up' },
  diverted: { zh: '告知其他途径', en: 'another way was told' },
  transferred: { zh: '已移送有权机关', en: 'transferred' },
  accepted: { zh: '已受理，正在审查', en: 'accepted, under examination' },
  delayed: { zh: '办理延期', en: 'delayed' },
  replied: { zh: '已答复', en: 'answered' },
  followedUp: { zh: '纠正已有结果', en: 'the correction has a result' },
  closed: { zh: '已终结', en: 'closed' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

export const WAITING: Words = { zh: '已提交', en: 'handed in' };

/** A delay says nothing of where it stands. */
export const stageOf = (kinds: readonly AnswerKind[]): Words => {
  const last = kinds.filter((kind) => kind !== 'delayed').at(-1);
  return last === undefined ? WAITING : ANSWERS[last];
};

/** What the process takes from the person now; before it is open, everything but a supplement that nobody asked for. */
export function mayNow(process: Pick<ProcessView, 'status' | 'state'> | undefined): Statement[] {
  if (!process) return STATEMENTS.filter((kind) => kind !== 'supplement');
  const state = JSON.stringify(process.state);
  if (process.status !== 'active' || !state.includes('running')) return [];
  return STATEMENTS.filter((kind) => kind !== 'supplement' || state.includes('awaitingSupplement'));
}
