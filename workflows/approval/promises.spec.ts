import fc from 'fast-check';
import { doorOf, PARTS, type Parts } from '../../test/support/approval-door.js';
import { broken, promises } from '../../test/support/approval-promises.js';
import { type Move, play, type Run, runs } from '../../test/support/approval-runs.js';
import type { ApprovalEvent, ApprovalState } from './index.js';

const SEED = 20261124;
const noRule = () => [];

const playWith = (parts: Parts, run: Run): readonly Move[] => play(doorOf(parts), parts.reduce, run);

describe('whatever the order of events', () => {
  const played = fc.sample(runs, { numRuns: 600, seed: SEED }).map((run) => playWith(PARTS, run));

  it.each(Object.keys(promises))('%s', (name) => {
    const found = played.find((moves) => broken(moves, name));
    expect(found?.map(({ event: { type } }) => type)).toBeUndefined();
  });

  it('enough of what is asked is taken for this to say something', () => {
    const moves = played.flat();
    const rare = [...Object.keys(PARTS.events), 'restart'].filter((type) => moves.filter(({ event }) => event.type === type).length < 10);
    expect(rare).toEqual([]);
    expect(new Set(moves.map(({ after }) => after.status))).toEqual(new Set(['open', 'passed', 'refused', 'sentBack']));
  });
});

const withDuty = (name: string): Parts => ({ ...PARTS, duties: { ...PARTS.duties, [name]: noRule } });
const withoutCheck = (name: string): Parts => ({
  ...PARTS,
  events: { ...PARTS.events, [name]: { ...PARTS.events[name]!, check: noRule } },
});
type Reduce = Parts['reduce'];
const withReducer = (change: (state: ApprovalState, event: ApprovalEvent, after: ApprovalState) => ApprovalState): Parts => ({
  ...PARTS,
  reduce: ((state, event) => change(state, event, PARTS.reduce(state, event))) satisfies Reduce,
});

/** Whether some run breaks the promise. */
const breaks = (parts: Parts, promise: string): boolean =>
  fc.sample(runs, { numRuns: 400, seed: SEED }).some((run) => broken(playWith(parts, run), promise));

const twice = (before: ApprovalState, after: ApprovalState): ApprovalState['opinions'] => {
  const last = after.opinions.at(-1)!;
  const other = before.steps[before.current]!.seats.find(({ id }) => id !== last.seat);
  return other ? [...after.opinions, { ...last, n: last.n + 1, seat: other.id }] : after.opinions;
};
/** Takes the approval for another than it is, and gives back what it came to under the plan as it was. */
const seeing = (as: (state: ApprovalState) => ApprovalState): Parts => ({
  ...PARTS,
  duties: {
    ...PARTS.duties,
    hasTurn: ({ context, ...asked }) => PARTS.duties.hasTurn!({ ...asked, context: { approval: as(context.approval) } }),
  },
  events: {
    ...PARTS.events,
    approve: {
      ...PARTS.events.approve!,
      check: ({ context, ...asked }) => PARTS.events.approve!.check!({ ...asked, context: { approval: as(context.approval) } }),
    },
  },
  reduce: (state, event) => {
    const { isApart } = state;
    const after = PARTS.reduce(as(state), event);
    return { ...after, isApart, steps: after.steps.map((step, n) => ({ ...step, rule: state.steps[n]!.rule })) };
  },
});

describe('a broken twin of the approval is found out', () => {
  const twins: [why: string, promise: keyof typeof promises & string, twin: () => Parts][] = [
    [
      'forgets what was said before a return',
      '退回不失一字 no opinion is lost or changed',
      () => withReducer((_, { type }, after) => (type === 'returnToStep' ? { ...after, opinions: after.opinions.slice(-1) } : after)),
    ],
    [
      'counts one voice for a neighbour’s seat too',
      '一轮一次 nobody acts twice in one round',
      () => withReducer((state, { type }, after) => (type === 'approve' ? { ...after, opinions: twice(state, after) } : after)),
    ],
    [
      'moves back when a signer is added',
      '通过的环节不变 a passed step stays passed unless returned, recalled or begun anew, or the present one is lost',
      () => withReducer((_, { type }, after) => (type === 'addSigner' ? { ...after, current: 0 } : after)),
    ],
    [
      'lets anybody recall while a decision stands last',
      '他人办理后不得撤回 only the last decision is recalled, by its own people',
      () => ({
        ...PARTS,
        duties: {
          ...PARTS.duties,
          mayRecall: ({ context }) => (context.approval.recallable ? [] : [{ rule: 'approval.nothingToRecall' }]),
        },
      }),
    ],
    [
      'forgets that somebody acted upon it',
      '他人办理后不得撤回 only the last decision is recalled, by its own people',
      () =>
        withReducer((state, { type }, after) =>
          type === 'transfer' || type === 'addSigner' ? { ...after, recallable: state.recallable } : after,
        ),
    ],
    [
      'recalls without going back',
      '撤回如初 a recall leaves everything as it stood before, but for the marked opinion',
      () => withReducer((state, { type }, after) => (type === 'recall' ? { ...after, current: state.current } : after)),
    ],
    ['lets a drafter sign', '职责分离 whoever drafted neither signs, enters, nor takes a seat', () => withDuty('notBarred')],
    ['lets a drafter be given a seat', '职责分离 whoever drafted neither signs, enters, nor takes a seat', () => withoutCheck('transfer')],
    [
      'never keeps two steps apart',
      '两人办理 nobody decides two steps that are kept apart',
      () => seeing((state) => ({ ...state, isApart: false })),
    ],
    [
      'asks no order',
      '依次签署 the order is kept',
      () =>
        seeing((state) => ({
          ...state,
          steps: state.steps.map((step) => (step.rule.kind === 'inOrder' ? { ...step, rule: { kind: 'all' as const } } : step)),
        })),
    ],
    ['drops somebody who has signed', '票数相符 the votes add up', () => withoutCheck('dropSigner')],
    [
      'passes a step on the first approval',
      '依规则通过 a step behind was passed by its rule',
      () =>
        withReducer((state, { type }, after) =>
          type === 'approve' && after.current === state.current && state.current < 2 ? { ...after, current: state.current + 1 } : after,
        ),
    ],
    ['drops below what the rule needs', '减签有底 a required seat stays, and so many as the rule needs', () => withoutCheck('dropSigner')],
    [
      'moves on with a reminder',
      '催办抄送不改办理 reminding and copying move nothing',
      () => withReducer((_, { type }, after) => (type === 'remindSigners' ? { ...after, recallable: null } : after)),
    ],
  ];

  it.each(twins)('%s', (_, promise, twin) => expect(breaks(twin(), promise)).toBe(true));

  it('for every promise', () => {
    const caught = new Set<string>(twins.map(([, promise]) => promise));
    expect(Object.keys(promises).filter((name) => !caught.has(name))).toEqual([]);
  });
});
