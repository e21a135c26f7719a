import { type Checker, type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { CorrectionContext } from './context.js';
import { correction } from './definition.js';
import type { CorrectionEvent } from './events.js';
import { evolve } from './evolve.js';
import { correctionMachine } from './machine.js';
import { correctionSetup } from './setup.js';

type Action = string | { type: string; params?: unknown };
type Way = { target?: string; guard?: string; actions: readonly Action[] };
type Node = { on: Record<string, Way>; states: Record<string, Node>; entry?: readonly Action[]; always?: readonly Partial<Way>[] };

/** One order of a process and one by hand, in a body without a congress: enough for each of these to go wrong, and quicker. */
const { model: whole } = correction;
const AWAY = ['deputy', 'chair', 'member'];
const model: typeof whole = {
  ...whole,
  inputs: [whole.inputs[0]!, whole.inputs[2]!],
  callers: whole.callers.filter(({ person }) => !AWAY.includes(person)),
  payloads: {
    ...whole.payloads,
    answerAmend: [],
    issueOrder: (whole.payloads.issueOrder as readonly Record<string, never>[]).slice(0, 1),
    maintainOrder: (whole.payloads.maintainOrder as readonly Record<string, never>[]).slice(0, 1),
    decideSuspension: (whole.payloads.decideSuspension as readonly Record<string, never>[]).slice(0, 1),
  },
  facts: (world, context) => {
    const met = whole.facts(world, context);
    return context.process === undefined ? met.slice(0, 1) : [met[0]!, met[3]!];
  },
  due: (world, context) => whole.due(world, context).filter(({ type }) => type === 'deadlinePassed'),
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...correction, checkers: changed, machine: correctionMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...correction,
  duties: { ...correction.duties, ...change },
});
const withState = (name: string, change: (state: Node) => Node): WorkflowDefinition => {
  const { states, ...config } = correctionMachine.config as unknown as Node;
  const machine = { ...config, states: { ...states, [name]: change(states[name]!) } };
  return {
    ...correction,
    machine: correctionSetup.createMachine(machine as unknown as Parameters<typeof correctionSetup.createMachine>[0]),
  };
};
const withWay = (state: string, event: string, change: (way: Way) => Way): WorkflowDefinition =>
  withState(state, (node) => ({ ...node, on: { ...node.on, [event]: change(node.on[event]!) } }));
const typeOf = (action: Action) => (typeof action === 'string' ? action : action.type);
const withoutAction = (state: string, event: string, effect: string): WorkflowDefinition =>
  withWay(state, event, (way) => ({ ...way, actions: way.actions.filter((action) => typeOf(action) !== effect) }));
const withoutEntry = (state: string, effect: string): WorkflowDefinition =>
  withState(state, (node) => ({ ...node, entry: (node.entry ?? []).filter((action) => typeOf(action) !== effect) }));
const withMemory = (
  change: (after: Partial<CorrectionContext>, event: CorrectionEvent) => Partial<CorrectionContext>,
): WorkflowDefinition => ({
  ...correction,
  machine: correctionMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
const fine = () => [];

describe('a broken twin of the correction is found out', () => {
  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'bans the citation with the order',
      '禁止援引只凭决定 nothing is banned from citation before a decision',
      () =>
        withWay('proposed', 'issueOrder', (way) => ({
          ...way,
          actions: [
            ...way.actions,
            { type: 'banCitation', params: () => ({ document: 'document', textHash: 't1:', decision: 'suspended', clauses: [] }) },
          ],
        })),
    ],
    ['lets anybody decide', '决定出自有权机关 nobody decides but the competent authority', () => withDuties({ forCompetent: fine })],
    [
      'annuls without a ban',
      '决定即标注、即禁引 each decision is marked, and bans the citation',
      () => withoutAction('escalated', 'decideAnnulment', 'banCitation'),
    ],
    [
      'leaves the ban on what applies again',
      '恢复即可援引 what applies again may be cited again',
      () => withoutAction('suspended', 'decideResumption', 'liftBans'),
    ],
    [
      'leaves the warning when the order is withdrawn',
      '警示有始有终 the life of the document is warned, and hears how it ends',
      () => withoutEntry('withdrawn', 'tellLife'),
    ],
    [
      'takes the authority’s word for a repeal',
      '修改废止以时效登记为准 an amendment or repeal is proven by the register of validity',
      () => withCheckers({ changeOnRecord: fine }),
    ],
    ['hears reasons again and again', '理由只听一次 reasons are heard once', () => withCheckers({ mayDisagree: fine })],
    [
      'escalates at once',
      '期限内不越级 nobody goes over the head of an authority that still has time',
      () => withCheckers({ mayEscalateLate: checkers.mayEscalate }),
    ],
    [
      'decides what nobody has proposed',
      '先有建议后决定 the head decides on what a handler proposed',
      () => withCheckers({ proposed: fine }),
    ],
    ['lets a handler decide', '承办与审定分离 nobody handles and decides one case', () => withDuties({ notHandler: fine })],
    ['lets a head handle', '承办与审定分离 nobody handles and decides one case', () => withDuties({ notHead: fine })],
    ['lets a drafter order', '制定与纠正分离 nobody corrects what he had a hand in', () => withDuties({ notActed: fine })],
    [
      'lets whoever ordered it decide for the authority above',
      '纠正与裁决分离 nobody decides over his own order',
      () => withDuties({ notInCase: fine, forCompetent: fine }),
    ],
    [
      'asks the head again for what was ordered elsewhere',
      '流程开启的已有决定 what another process orders was decided there',
      () => withState('opening', (node) => ({ ...node, always: [{ target: 'proposed' }] })),
    ],
    [
      'lets the clock of the answer run on',
      '发出才计时、办结即止 the clocks run from the order to the end, and never beside them',
      () => withoutAction('ordered', 'disagree', 'closeDeadlines'),
    ],
    [
      'annuls without a decision on paper',
      '答复和决定有公文 what is answered and decided is on paper',
      () => withoutAction('escalated', 'decideAnnulment', 'renderDecision'),
    ],
    [
      'takes an answer without a report',
      '答复和决定有公文 what is answered and decided is on paper',
      () => withoutAction('ordered', 'disagree', 'renderReport'),
    ],
    ['is withdrawn without a notice', '办结有通知 what was ordered is closed on paper', () => withoutEntry('withdrawn', 'renderClosing')],
    [
      'does not tell the objection how it ends',
      '终结必告知来源 the process that it comes from hears how it ends',
      () => withoutEntry('corrected', 'tellSource'),
    ],
    [
      'forgets what was proposed',
      'every state leads on to a final one',
      () => withMemory((after, { type }) => (type === 'propose' ? { ...after, isProposed: false } : after)),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...correction,
        messages: Object.fromEntries(Object.entries(correction.messages).filter(([rule]) => rule !== 'proposal.missing')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(correction.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
