import { type DutyChecker, explore, guardsFrom, type PayloadChecker, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { ProjectContext } from './context.js';
import { projectInitiation } from './definition.js';
import type { ProjectEvent } from './events.js';
import { evolve } from './evolve.js';
import { projectMachine } from './machine.js';
import { projectSetup } from './setup.js';
import type { ProjectWorld } from './world.js';

type Node = { on?: Record<string, object>; states?: Record<string, Node>; entry?: unknown };

const model = { ...projectInitiation.model, inputs: projectInitiation.model.inputs.slice(0, 1) };

const broken = (definition: WorkflowDefinition, until: string): string[] =>
  explore({ ...definition, model: { ...model, effects: { ...model.effects, ...definition.model?.effects } } }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...projectInitiation,
  duties: { ...projectInitiation.duties, ...change },
});

/** The machine with one state changed, named by its path. */
const withState = (path: string, change: (state: Node) => Node): WorkflowDefinition => {
  const changed = (node: Node, [name, ...rest]: readonly string[]): Node =>
    name === undefined ? change(node) : { ...node, states: { ...node.states, [name]: changed(node.states![name]!, rest) } };
  const config = changed(projectMachine.config as Node, path.split('.'));
  return {
    ...projectInitiation,
    machine: projectSetup.createMachine(config as unknown as Parameters<typeof projectSetup.createMachine>[0]),
  };
};

/** A machine that remembers something else of an event. */
const withMemory = (change: (after: Partial<ProjectContext>, event: ProjectEvent) => Partial<ProjectContext>): WorkflowDefinition => ({
  ...projectInitiation,
  machine: projectMachine.provide({
    actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) },
  }),
});

/** A guard that overlooks some of what it finds. */
const overlooking = (...rules: readonly string[]): WorkflowDefinition => {
  const blind = Object.fromEntries(
    Object.entries(checkers).map(([name, check]) => [
      name,
      (scene: Parameters<typeof check>[0]) => check(scene).filter(({ rule }) => !rules.includes(rule)),
    ]),
  ) as unknown as typeof checkers;
  return { ...projectInitiation, checkers: blind, machine: projectMachine.provide({ guards: guardsFrom(blind) }) };
};

/** An action whose payload nobody looks at. */
const unchecked = (event: keyof typeof projectInitiation.events): WorkflowDefinition => {
  const check: PayloadChecker<never, never, never> = () => [];
  return { ...projectInitiation, events: { ...projectInitiation.events, [event]: { ...projectInitiation.events[event], check } } };
};

/** An effect that does not do what it says. */
const withEffect = (name: keyof typeof model.effects, change: (world: ProjectWorld) => ProjectWorld): WorkflowDefinition => {
  const honest = model.effects[name]! as (world: ProjectWorld, params: unknown) => { world: ProjectWorld };
  const effects = { ...model.effects, [name]: (world: ProjectWorld, sent: unknown) => ({ world: change(honest(world, sent).world) }) };
  return { ...projectInitiation, model: { ...model, effects } };
};

describe('a broken twin of the project is found out', () => {
  const [ASSESSED, POWER, REPEATED, ITEMS, ALIKE, APART, REASON, ADJUSTED, WATCHED, NAMED] = Object.keys(
    projectInitiation.model.invariants,
  ) as [string, string, string, string, string, string, string, string, string, string];

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'goes to the leader at once',
      ASSESSED,
      () =>
        withState('running.suggested', (state) => ({
          ...state,
          on: { ...state.on, beginAssessment: { ...state.on!.beginAssessment, target: 'deciding' } },
        })),
    ],
    ['plans what nobody may issue', POWER, () => overlooking('power.missing')],
    ['plans what was found to be beyond the power', POWER, () => overlooking('power.foundLacking')],
    ['plans what is in force already', REPEATED, () => overlooking('duplicate.found')],
    ['forgets what the assessor found', REPEATED, () => withMemory((after) => ('assessment' in after ? { assessment: null } : after))],
    ['lets an adopted plan grow in silence', ITEMS, () => overlooking('plan.adopted')],
    ['takes what is in time for an addition', ITEMS, () => overlooking('plan.notAdopted')],
    ['writes no line of the plan', ITEMS, () => withEffect('insertPlanItem', (world) => ({ ...world, items: [] }))],
    ['overlooks what is much like it', ALIKE, () => unchecked('recordAssessment')],
    ['lets whoever assessed decide', APART, () => withDuties({ notInvolved: () => [] })],
    ['has the decision of whoever assessed entered', APART, () => unchecked('approve')],
    ['lets a proposer assess', APART, () => withDuties({ notProposer: () => [], mayPropose: () => [] })],
    ['loses what was said', REASON, () => withEffect('insertNote', (world) => ({ ...world, said: [] }))],
    ['adjusts what is published already', ADJUSTED, () => overlooking('plan.done')],
    ['takes an earlier month for a postponement', ADJUSTED, () => unchecked('postpone')],
    ['keeps an adjustment to itself', ADJUSTED, () => withEffect('insertPlanAdjustment', (world) => ({ ...world, adjusted: [] }))],
    ['has the adjustment of whoever assessed entered', APART, () => unchecked('drop')],
    ['forgets to look when the month is over', WATCHED, () => withEffect('armTimer', (world) => ({ ...world, timer: false }))],
    ['refuses a repetition of nothing', NAMED, () => unchecked('refuse')],
    [
      'lets it end without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', ({ entry: _, ...state }) => state),
    ],
    [
      'lets nobody decide',
      'every state leads on to a final one',
      () => withDuties({ ofDeciding: () => [{ rule: 'duty.notDeciding' }], ofProposing: () => [{ rule: 'duty.notProposing' }] }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(projectInitiation.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
