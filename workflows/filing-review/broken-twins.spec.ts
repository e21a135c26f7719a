import { type Checker, type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { FilingReviewContext } from './context.js';
import { filingReview } from './definition.js';
import type { FilingReviewEvent } from './events.js';
import { evolve } from './evolve.js';
import { filingReviewMachine } from './machine.js';
import { filingReviewSetup } from './setup.js';

type Action = string | { type: string; params?: unknown };
type Way = { target?: string; guard?: string; actions: readonly Action[] };
type Node = { on: Record<string, Way | Way[]>; states: Record<string, Node>; entry: readonly Action[]; always?: readonly object[] };

/** Without timers, strangers and packages: enough for every one of these to go wrong. */
const { model: whole } = filingReview;
const model: typeof whole = {
  ...whole,
  inputs: [0, 1, 3].map((n) => whole.inputs[n]!),
  callers: whole.callers.filter(({ person }) => person !== 'stranger'),
  due: (...world) => whole.due(...world).filter(({ type }) => !type.startsWith('deadline')),
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...filingReview, checkers: changed, machine: filingReviewMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...filingReview,
  duties: { ...filingReview.duties, ...change },
});
/** An event whose payload nobody checks. */
const unchecked = (name: keyof typeof filingReview.events): WorkflowDefinition => {
  const { check: _, ...rest } = filingReview.events[name] as { check?: unknown };
  return { ...filingReview, events: { ...filingReview.events, [name]: rest } as WorkflowDefinition['events'] & object };
};
const uncheckedStart = (): WorkflowDefinition => {
  const { check: _, ...start } = filingReview.start;
  return { ...filingReview, start };
};
const withConfig = (change: (config: Node) => Node): WorkflowDefinition => ({
  ...filingReview,
  machine: filingReviewSetup.createMachine(
    change(filingReviewMachine.config as unknown as Node) as unknown as Parameters<typeof filingReviewSetup.createMachine>[0],
  ),
});
const withState = (name: string, change: (state: Node) => Node): WorkflowDefinition =>
  withConfig(({ states, ...config }) => ({ ...config, states: { ...states, [name]: change(states[name]!) } }) as Node);
const withWay = (state: string, event: string, change: (way: Way) => Way): WorkflowDefinition =>
  withState(state, (node) => {
    const ways = node.on[event]!;
    return { ...node, on: { ...node.on, [event]: Array.isArray(ways) ? ways.map(change) : change(ways) } };
  });
const typeOf = (action: Action) => (typeof action === 'string' ? action : action.type);
const withoutAction = (state: string, event: string, effect: string): WorkflowDefinition =>
  withWay(state, event, (way) => ({ ...way, actions: way.actions.filter((action) => typeOf(action) !== effect) }));
const withMemory = (
  change: (after: Partial<FilingReviewContext>, event: FilingReviewEvent) => Partial<FilingReviewContext>,
): WorkflowDefinition => ({
  ...filingReview,
  machine: filingReviewMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
const noRule = () => [];

describe('a broken twin of the filing review is found out', () => {
  const APART = '承办与审批分离 nobody both handles a review and decides it';
  const SIGNERS = '签批均无利害 whoever signs or is signed for, delegates and added signers too, neither handled it nor had a hand in it';
  const ORDERED = '有错必纠 an opinion leads to an order, its problems are on record, and nothing takes it back';
  const FROM_OUTSIDE = '系统外来件凭件录入 what came from outside has its paper, what a filing here hands in comes by itself';

  const twins: [name: string, invariant: string, twin: () => WorkflowDefinition][] = [
    ['lets the reviewer approve', APART, () => withDuties({ notReviewer: noRule })],
    ['lets whoever had a hand in it sign', SIGNERS, () => withDuties({ notBarred: noRule })],
    ['lets a delegate sign for whoever handled it', SIGNERS, () => withDuties({ signsForNobodyBarred: noRule })],
    [
      'concludes on the first signature',
      '全体签批才有结论 nothing is concluded before everybody who has a seat has signed',
      () => withMemory((after, { type }) => (type === 'approve' ? { ...after, concludedOn: '2026-03-02' } : after)),
    ],
    [
      'forgets the conclusion that was sent back',
      '退回不失一字 what was proposed and said is kept when it is sent back',
      () => withMemory((after, { type }) => (type === 'sendBack' ? { ...after, proposal: null } : after)),
    ],
    ['lets the head propose', APART, () => withDuties({ notHead: noRule })],
    [
      'lets the maker of the document review it',
      '未参与制定 nobody acts who had a hand in the document',
      () => withDuties({ notActed: noRule }),
    ],
    [
      'keeps no book',
      '有件必备 every filing that is taken in stands in the book',
      () =>
        withConfig(({ entry, states, ...config }) => {
          const { formalCheck } = states;
          const register = formalCheck!.on.register as Way;
          const late = { ...register, actions: [...register.actions, entry[0]!] };
          const check = { ...formalCheck, on: { ...formalCheck!.on, register: late } };
          return { ...config, entry: entry.slice(1), states: { ...states, formalCheck: check } } as Node;
        }),
    ],
    [
      'examines what is only deferred',
      '不登记不审查 nothing is examined that was not registered',
      () => withWay('formalCheck', 'defer', (way) => ({ ...way, target: 'examining' })),
    ],
    [
      'ends on the reviewer’s word',
      '结论须经审批 no conclusion without a head’s approval',
      () => withWay('examining', 'proposeNoProblem', (way) => ({ ...way, target: 'noProblem' })),
    ],
    [
      'orders nothing before it is asked to once more',
      ORDERED,
      () =>
        withConfig(({ states, ...config }) => {
          const { ordering, opinionStands } = states;
          const again = { target: 'ordering', actions: ['remember', ...ordering!.entry] };
          const stands = { ...opinionStands, on: { ...opinionStands!.on, orderAgain: again } };
          return { ...config, states: { ...states, ordering: { ...ordering, entry: [] }, opinionStands: stands } } as Node;
        }),
    ],
    [
      'puts other problems on record',
      ORDERED,
      () =>
        withWay('examining', 'proposeOpinion', (way) => ({
          ...way,
          actions: way.actions.map((action) =>
            typeOf(action) === 'insertProblems' ? { type: 'insertProblems', params: { proposal: 0, problems: [] } } : action,
          ),
        })),
    ],
    [
      'takes the opinion back when nothing could be ordered',
      ORDERED,
      () => withMemory((after, { type }) => (type === 'correctionNotOpened' ? { ...after, proposal: null } : after)),
    ],
    [
      'orders a correction where nothing was found',
      '无意见不纠正 nothing is ordered without an opinion',
      () =>
        withState('noProblem', (node) => ({
          ...node,
          entry: [{ type: 'openProcess', params: { workflow: 'correction', input: {}, ifRefused: 'correctionNotOpened' } }],
        })),
    ],
    [
      'extends again and again',
      '延长一次 the review is extended once at most, with what the profile leaves',
      () => withCheckers({ mayExtend: noRule }),
    ],
    ['extends beyond the cap', '延长一次 the review is extended once at most, with what the profile leaves', () => unchecked('extend')],
    [
      'lets the formal check run on',
      '期限只在应办之时计算 each clock runs in its own states, and only there',
      () => withoutAction('formalCheck', 'register', 'closeDeadline'),
    ],
    [
      'does not say that it was deferred',
      '答复告知报送单位 who filed hears each answer',
      () => withoutAction('formalCheck', 'defer', 'tellFiling'),
    ],
    [
      'does not say that it was refused',
      '结果告知报送单位 who filed hears how it ends',
      () => withoutAction('formalCheck', 'refuse', 'tellFiling'),
    ],
    ['takes paper in without its scan', FROM_OUTSIDE, uncheckedStart],
    ['lets officers type the supplement of a filing here', FROM_OUTSIDE, () => withCheckers({ fromOutside: noRule })],
    ['takes a suspension for the end', '停止执行不是终结 a suspension does not end the review', () => withCheckers({ isSettled: noRule })],
    [
      'goes on at once without the explanation',
      '逾期才可径行审查 an explanation is not given up before it is overdue',
      () => withCheckers({ explanationOverdue: noRule }),
    ],
    ['lets nobody approve', 'every state leads on to a final one', () => withDuties({ hasTurn: () => [{ rule: 'approval.noSeat' }] })],
    [
      'lets a corrected document pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () =>
        withConfig(({ states, ...config }) => {
          const { reported, corrected, ...others } = states;
          return { ...config, states: { ...others, reported: { ...reported, entry: [] }, corrected: { ...corrected, entry: [] } } } as Node;
        }),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...filingReview,
        messages: Object.fromEntries(Object.entries(filingReview.messages).filter(([rule]) => rule !== 'duty.actedOnDocument')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(filingReview.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
