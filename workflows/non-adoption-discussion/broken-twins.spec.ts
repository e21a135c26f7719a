import { type Checker, type DutyChecker, explore, guardsFrom, type Json, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { DiscussionContext, Outcome } from './context.js';
import { deciding, seatEvents } from './decision.js';
import { nonAdoptionDiscussion } from './definition.js';
import type { DiscussionEvent } from './events.js';
import { evolve } from './evolve.js';
import { discussionMachine } from './machine.js';
import { params } from './params.js';
import { discussionSetup } from './setup.js';

type Node = { on?: Record<string, object>; states?: Record<string, Node>; entry?: unknown; exit?: unknown; always?: unknown };

/** One item of each weight is enough for every one of these to go wrong. */
const [input] = nonAdoptionDiscussion.model.inputs as Record<string, Json>[];
const seatLeftAlone = Object.fromEntries(Object.keys(seatEvents).map((name) => [name, []]));
const model = {
  ...nonAdoptionDiscussion.model,
  inputs: [input!] as Json[],
  payloads: { ...nonAdoptionDiscussion.model.payloads, ...seatLeftAlone },
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...nonAdoptionDiscussion, checkers: changed, machine: discussionMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...nonAdoptionDiscussion,
  duties: { ...nonAdoptionDiscussion.duties, ...change },
});
const withEvents = (change: Record<string, object>): WorkflowDefinition => ({
  ...nonAdoptionDiscussion,
  events: {
    ...nonAdoptionDiscussion.events,
    ...Object.fromEntries(
      Object.entries(change).map(([name, part]) => [
        name,
        { ...nonAdoptionDiscussion.events[name as keyof typeof nonAdoptionDiscussion.events], ...part },
      ]),
    ),
  } as WorkflowDefinition['events'] & object,
});
/** The machine with one state changed, named by its path. */
const withState = (path: string, change: (state: Node) => Node): WorkflowDefinition => {
  const changed = (node: Node, [name, ...rest]: readonly string[]): Node =>
    name === undefined ? change(node) : { ...node, states: { ...node.states, [name]: changed(node.states![name]!, rest) } };
  const config = changed(discussionMachine.config as Node, path.split('.'));
  return {
    ...nonAdoptionDiscussion,
    machine: discussionSetup.createMachine(config as unknown as Parameters<typeof discussionSetup.createMachine>[0]),
  };
};
/** A machine that remembers something else of an event. */
const withMemory = (
  change: (after: Partial<DiscussionContext>, event: DiscussionEvent, before: DiscussionContext) => Partial<DiscussionContext>,
): WorkflowDefinition => ({
  ...nonAdoptionDiscussion,
  machine: discussionMachine.provide({
    actions: { remember: assign(({ context, event }) => change(evolve(context, event), event, context)) },
  }),
});
const every = (of: DiscussionContext['items'], outcome: Outcome): DiscussionContext['items'] =>
  Object.fromEntries(Object.entries(of).map(([id, item]) => [id, { ...item, outcome }]));

const entryOf = ({ entry }: Node) => entry as { type: string }[];
const noRule = () => [];

describe('a broken twin of the discussion is found out', () => {
  const MUST_CHANGE = '违法必改不由领导放行 no leader lets a must-change item pass';
  const SIDES = '不得身兼两方 nobody acts on both sides';
  const HANDLED = '承办与认可分离 who handled accepts no reason on must-change';
  const OUTCOMES = '各条均有结果并告知审查 every item ends in an outcome that the review hears';
  const STATEMENT = '未采纳说明与文本相符 the statement fits the text';
  const CLOCKS = '期限只在应办之时计算 only the clock of the state runs';
  const HEARD = '双方和办公室均获知结果 both sides and the office hear of the end';
  const LATENESS = '逾期不产生结果 lateness decides nothing';
  const SETTLED = '未有结果不得了结 nothing is called settled while an item is open';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    ['takes a leader’s word on a must-change item', MUST_CHANGE, () => withEvents({ decideItems: { check: deciding.check } })],
    [
      'waives whatever is open when the leader decides',
      MUST_CHANGE,
      () => withMemory((after, { type }) => (type === 'decideItems' ? { ...after, items: every(after.items!, 'leaderWaived') } : after)),
    ],
    ['lets the handler take a must-change item back', MUST_CHANGE, () => withEvents({ acceptReason: { check: noRule } })],
    ['lets a meeting take a must-change item back', MUST_CHANGE, () => withEvents({ recordCoordination: { check: noRule } })],
    ['lets a drafter reply', SIDES, () => withDuties({ notDrafter: noRule })],
    ['lets a reviewer decide', SIDES, () => withDuties({ notReviewer: noRule })],
    ['lets the coordinator speak for the drafters', SIDES, () => withDuties({ notArbiter: noRule })],
    ['lets the handler accept as head', HANDLED, () => withDuties({ notHandler: noRule })],
    [
      'ends without a word to the review',
      OUTCOMES,
      () => withState('settled', (state) => ({ ...state, entry: entryOf(state).filter(({ type }) => type !== 'tellProcess') })),
    ],
    [
      'goes on without F4',
      STATEMENT,
      () => withCheckers({ goesOnWithStatement: ({ context }) => checkers.everyItemSettled({ context, facts: {} as never }) }),
    ],
    [
      'grants F4 for a text that goes no further',
      STATEMENT,
      () =>
        withState('unresolved', (state) => ({ ...state, entry: [{ type: 'grantStatement', params: params.granted }, ...entryOf(state)] })),
    ],
    ['lets a clock run on', CLOCKS, () => withState('discussing.reasonsDue', ({ exit: _, ...state }) => state)],
    [
      'does not tell the office how it ended',
      HEARD,
      () => withState('unresolved', (state) => ({ ...state, entry: entryOf(state).slice(0, -1) })),
    ],
    [
      'goes on to the meeting because time is up',
      LATENESS,
      () => withState('discussing.repliesDue', (state) => ({ ...state, on: { ...state.on, deadlinePassed: { target: 'coordinating' } } })),
    ],
    [
      'calls it settled while an item is open',
      SETTLED,
      () => withCheckers({ everyItemSettled: (world) => checkers.everyItemSettled(world).slice(1) }),
    ],
    [
      'lets nobody speak for the drafters',
      'every state leads on to a final one',
      () => withDuties({ ofDraftingDepartment: () => [{ rule: 'duty.notOfDraftingDepartment' }] }),
    ],
    [
      'lets a withdrawal pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', ({ entry: _, ...state }) => state),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...nonAdoptionDiscussion,
        messages: Object.fromEntries(Object.entries(nonAdoptionDiscussion.messages).filter(([rule]) => rule !== 'item.noLeaderDecides')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(nonAdoptionDiscussion.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
