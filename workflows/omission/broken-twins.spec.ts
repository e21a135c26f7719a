import { type DutyChecker, explore, guardsFrom, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { OmissionContext } from './context.js';
import { omission } from './definition.js';
import type { OmissionEvent } from './events.js';
import { evolve } from './evolve.js';
import { omissionMachine } from './machine.js';
import { REPORTS } from './model.js';
import { omissionSetup } from './setup.js';
import type { OmissionWorld } from './world.js';

type Node = { on?: Record<string, object>; states?: Record<string, Node>; entry?: unknown };

const model = {
  ...omission.model,
  inputs: omission.model.inputs.slice(0, 1),
  payloads: { ...omission.model.payloads, reportRemedy: ({ reports }: OmissionContext) => (reports < 1 ? REPORTS : []) },
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore(
    {
      ...definition,
      model: { ...model, effects: { ...model.effects, ...definition.model?.effects } },
    },
    { until },
  )
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...omission,
  duties: { ...omission.duties, ...change },
});

/** The machine with one state changed, named by its path. */
const withState = (path: string, change: (state: Node) => Node): WorkflowDefinition => {
  const changed = (node: Node, [name, ...rest]: readonly string[]): Node =>
    name === undefined ? change(node) : { ...node, states: { ...node.states, [name]: changed(node.states![name]!, rest) } };
  const config = changed(omissionMachine.config as Node, path.split('.'));
  return { ...omission, machine: omissionSetup.createMachine(config as unknown as Parameters<typeof omissionSetup.createMachine>[0]) };
};

/** A machine that remembers something else of an event. */
const withMemory = (change: (after: Partial<OmissionContext>, event: OmissionEvent) => Partial<OmissionContext>): WorkflowDefinition => ({
  ...omission,
  machine: omissionMachine.provide({
    actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) },
  }),
});

/** A guard that lets everything pass. */
const withoutGuard = (name: keyof typeof checkers): WorkflowDefinition => {
  const blind = { ...checkers, [name]: () => [] };
  return { ...omission, checkers: blind, machine: omissionMachine.provide({ guards: guardsFrom(blind) }) };
};

/** An effect that does not do what it says. */
const withEffect = (name: keyof typeof omission.model.effects, change: (world: OmissionWorld) => OmissionWorld): WorkflowDefinition => {
  const honest = omission.model.effects[name]! as (world: OmissionWorld, params: unknown) => { world: OmissionWorld };
  const effects = {
    ...omission.model.effects,
    [name]: (world: OmissionWorld, sent: unknown) => ({ world: change(honest(world, sent).world) }),
  };
  return { ...omission, model: { ...omission.model, effects } };
};

describe('a broken twin of the omission is found out', () => {
  const CLOCK = '一时一限 one clock runs at a time, and none after the end';
  const PROVEN = '补审补备以登记为准 what was made up is what the record says';
  const APART = '承办与审定分离 nobody decides what he handled';
  const MAKER = '参与制定的不办理 nobody who made the document handles the case';
  const HEARD = '不说明不要求 nobody is required anything before he spoke or his time was over';
  const REASON = '办结有结论 every end has its reason on record';
  const ORDER = '补正先经要求和报告 nothing is put right that was not required and reported';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'lets the clock run on',
      CLOCK,
      () => withEffect('closeDeadline', (world) => ({ ...world, clocks: { ...world.clocks, omission_explain: 'running' } })),
    ],
    ['believes what is reported', PROVEN, () => withoutGuard('remedyProven')],
    ['lets the handler decide', APART, () => withDuties({ notHandler: () => [] })],
    ['forgets who handled it', APART, () => withMemory((after) => ('handlers' in after ? { ...after, handlers: [] } : after))],
    ['lets whoever made it handle it', MAKER, () => withDuties({ notActed: () => [] })],
    ['lets whoever made it enter what the authority wrote', MAKER, () => withDuties({ notActedOutside: () => [] })],
    ['waits for nobody', HEARD, () => withoutGuard('explanationOverdue')],
    ['loses what was said', REASON, () => withEffect('insertNote', (world) => ({ ...world, said: [] }))],
    [
      'takes an explanation for a remedy',
      ORDER,
      () =>
        withState('running.explained', (state) => ({
          ...state,
          on: { ...state.on, acceptExplanation: { ...state.on!.acceptExplanation, target: '#omission.putRight' } },
        })),
    ],
    [
      'lets nobody act for the authority',
      'every state leads on to a final one',
      () => withDuties({ ofSupervising: ({ facts }) => (facts.matter === undefined ? [{ rule: 'duty.notOfSupervisingBody' }] : []) }),
    ],
    [
      'lets a case end without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', ({ entry: _, ...state }) => state),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(omission.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
