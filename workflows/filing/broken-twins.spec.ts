import { type Checker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { FilingContext } from './context.js';
import { filing } from './definition.js';
import type { FilingEvent } from './events.js';
import { evolve } from './evolve.js';
import { filingMachine } from './machine.js';
import { filingSetup } from './setup.js';

type Action = string | { type: string; params?: unknown };
type Way = { target?: string; guard?: string; actions: readonly Action[] };
type Node = { on: Record<string, Way>; entry: readonly Action[]; always: readonly Way[] };

/** One receiver here, one outside to whom a repeal is told, one whose filing a registration counts for. */
const { model: whole } = filing;
const model = { ...whole, inputs: [0, 2, 3].map((n) => whole.inputs[n]!) };

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...filing, checkers: changed, machine: filingMachine.provide({ guards: guardsFrom(changed) }) };
};
/** A checker that forgets some of its rules. */
const without = (...rules: readonly string[]): WorkflowDefinition =>
  withCheckers({ packageComplete: (world) => checkers.packageComplete(world).filter(({ rule }) => !rules.includes(rule)) });
/** A payload check that forgets some of its rules. */
const unchecked = (name: 'submit' | 'supplement', ...rules: readonly string[]): WorkflowDefinition => {
  const { check, ...rest } = filing.events[name] as unknown as { check: Checker };
  const events = {
    ...filing.events,
    [name]: { ...rest, check: (world: never) => check(world).filter(({ rule }) => !rules.includes(rule)) },
  };
  return { ...filing, events: events as WorkflowDefinition['events'] & object };
};
const withState = (name: string, change: (state: Node) => Partial<Node>): WorkflowDefinition => {
  const { states, ...config } = filingMachine.config as unknown as { states: Record<string, Node> };
  const changed = { ...config, states: { ...states, [name]: { ...states[name]!, ...change(states[name]!) } } };
  return { ...filing, machine: filingSetup.createMachine(changed as unknown as Parameters<typeof filingSetup.createMachine>[0]) };
};
const typeOf = (action: Action) => (typeof action === 'string' ? action : action.type);
const withoutAction = (state: string, event: string, effect: string): WorkflowDefinition =>
  withState(state, ({ on }) => ({
    on: { ...on, [event]: { ...on[event]!, actions: on[event]!.actions.filter((action) => typeOf(action) !== effect) } },
  }));
const withMemory = (change: (after: Partial<FilingContext>, event: FilingEvent) => Partial<FilingContext>): WorkflowDefinition => ({
  ...filing,
  machine: filingMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});

describe('a broken twin of a filing is found out', () => {
  const LATE = '逾期依报送之日 late is what was handed in after the last day, whenever it was entered';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'lets a period pass without a word',
      '已备、视为已备或者记为逾期 each receiver’s filing is met, counted as met by registration, or marked late',
      () => withoutAction('due', 'deadlinePassed', 'tellSpine'),
    ],
    [
      'lets every registration count',
      '登记视为备案只依辖区参数 only the rule of the place lets a registration count',
      () => withCheckers({ countsByRegistration: () => [] }),
    ],
    [
      'files a text that was never published',
      '报送的是公布的文本 nothing is handed in but the text that was published',
      () => without('text.notPublished'),
    ],
    [
      'goes without the drafting statement',
      '材料齐全才报送 a package has its report, text and drafting statement',
      () => without('statement.missing'),
    ],
    [
      'goes before the report is made',
      '报告所载为最后的字号 the report that goes out is the one that was drafted last',
      () => without('report.missing'),
    ],
    ['says nothing of a short gap', '间隔较短的说明理由 a short gap before the effect is explained', () => without('gap.unexplained')],
    [
      'files a repeal without the decision',
      '废止、失效须有决定 what ended is filed with the decision that ended it',
      () => without('endingText.missing'),
    ],
    [
      'lets the clock of a supplement run on',
      '期限只在应办之时计算 only the clock of the state runs',
      () => withoutAction('deferred', 'supplement', 'closeDeadline'),
    ],
    [
      'calls late what was delivered in time and entered later',
      LATE,
      () => withMemory((after, { type }) => (type === 'submit' ? { ...after, late: ['filing_gov'] } : after)),
    ],
    ['forgets that it was late', LATE, () => withMemory((after, { type }) => (type === 'submit' ? { ...after, late: [] } : after))],
    ['lets a late report keep silent', '逾期说明原因 a late report says why', () => unchecked('submit', 'late.unexplained')],
    [
      'lets a report be dated back',
      '不得倒签 what is handed in through the system is handed in today, and an earlier day is proven',
      () => unchecked('submit', 'submission.unproven', 'submission.onlyToday'),
    ],
    [
      'speaks for a receiver that works here',
      '系统内的机关自己答复 nobody speaks for a receiver that works here',
      () => withCheckers({ answersByHand: () => [] }),
    ],
    [
      'keeps a supplement to itself',
      '报备包交到接收机关 a receiver that works here gets every package, and every explanation',
      () => withCheckers({ isUnderReview: () => [{ rule: 'way.other' }] }),
    ],
    [
      'takes a suspension for the end',
      '停止执行不是终结 a suspension does not end the filing',
      () => withCheckers({ isSuspended: () => [{ rule: 'way.other' }] }),
    ],
    [
      'does not tell how it ends',
      '结果告知文件全程 the life of the document hears how it ends',
      () => withoutAction('submitted', 'receiverRefused', 'tellSpine'),
    ],
    [
      'lets a filing end without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('countedAsMet', () => ({ entry: [] })),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...filing,
        messages: Object.fromEntries(Object.entries(filing.messages).filter(([rule]) => rule !== 'report.missing')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(filing.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
