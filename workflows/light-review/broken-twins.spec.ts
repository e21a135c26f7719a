import { type DutyChecker, explore, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import type { LightReviewContext } from './context.js';
import { lightReview } from './definition.js';
import { seatEvents } from './desk.js';
import type { LightReviewEvent } from './events.js';
import { evolve } from './evolve.js';
import { lightReviewMachine } from './machine.js';
import { params } from './params.js';
import { lightReviewSetup } from './setup.js';
import type { LightReviewWorld } from './world.js';

type Node = { on?: Record<string, object>; states?: Record<string, Node>; entry?: unknown; exit?: unknown; always?: unknown };

const seatLeftAlone = Object.fromEntries(Object.keys(seatEvents).map((name) => [name, []]));
const model = {
  ...lightReview.model,
  inputs: lightReview.model.inputs.slice(0, 1),
  payloads: { ...lightReview.model.payloads, ...seatLeftAlone },
};

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model: { ...model, effects: { ...model.effects, ...definition.model?.effects } } }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...lightReview,
  duties: { ...lightReview.duties, ...change },
});
/** The machine with one state changed, named by its path. */
const withState = (path: string, change: (state: Node) => Node): WorkflowDefinition => {
  const changed = (node: Node, [name, ...rest]: readonly string[]): Node =>
    name === undefined ? change(node) : { ...node, states: { ...node.states, [name]: changed(node.states![name]!, rest) } };
  const config = changed(lightReviewMachine.config as Node, path.split('.'));
  return {
    ...lightReview,
    machine: lightReviewSetup.createMachine(config as unknown as Parameters<typeof lightReviewSetup.createMachine>[0]),
  };
};
/** A machine that remembers something else of an event. */
const withMemory = (
  change: (after: Partial<LightReviewContext>, event: LightReviewEvent) => Partial<LightReviewContext>,
): WorkflowDefinition => ({
  ...lightReview,
  machine: lightReviewMachine.provide({
    actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) },
  }),
});

/** An effect that does more than it says. */
const withEffect = (
  name: keyof typeof lightReview.model.effects,
  change: (world: LightReviewWorld) => LightReviewWorld,
): WorkflowDefinition => {
  const honest = lightReview.model.effects[name]! as (world: LightReviewWorld, params: unknown) => { world: LightReviewWorld };
  const effects = {
    ...lightReview.model.effects,
    [name]: (world: LightReviewWorld, sent: unknown) => ({ world: change(honest(world, sent).world) }),
  };
  return { ...lightReview, model: { ...lightReview.model, effects } };
};

describe('a broken twin of the light review is found out', () => {
  const GRANTS = '涉法件不产生合法性审查的效力 a light review grants nothing';
  const APART = '起草与审定分离 nobody approves who drafted';
  const LETTER = '审定后才发函且只发一次 one letter, and only of what was approved';
  const KEPT = '每轮意见都留存 every round of the opinion is kept';
  const CLOCK = '在办才计时 the clock runs while the paper is in hand';
  const COVERED = '涉密即遮盖题名 what is classified loses its title, and nothing else does';
  const LATENESS = '逾期不产生结果 lateness decides nothing';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'clears the text along with the letter',
      GRANTS,
      () => withEffect('renderLetter', (world) => ({ ...world, granted: [...world.granted, 'reviewCleared/review'] })),
    ],
    ['lets the handler approve as head', APART, () => withDuties({ notBarred: () => [] })],
    [
      'forgets who drafted the round before',
      APART,
      () => withMemory((after, { type, by }) => (type === 'submitOpinion' ? { ...after, drafters: [by.person] } : after)),
    ],
    [
      'sends the letter as soon as the opinion is drafted',
      LETTER,
      () => withState('running.approving', (state) => ({ ...state, entry: [{ type: 'renderLetter', params: params.letter }] })),
    ],
    ['answers without a letter', LETTER, () => withEffect('renderLetter', (world) => ({ ...world, letters: [] }))],
    [
      'goes out although the head sent it back',
      LETTER,
      () =>
        withState('running.approving', (state) => ({
          ...state,
          always: [{ guard: 'approvalSentBack', target: '#light-review.answered' }],
        })),
    ],
    ['loses what was said', KEPT, () => withEffect('insertPoints', (world) => ({ ...world, opinions: world.opinions.slice(0, -1) }))],
    ['lets the clock run on', CLOCK, () => withEffect('closeDeadline', (world) => ({ ...world, clock: 'running' }))],
    ['leaves the title of a secret', COVERED, () => withEffect('coverTitle', (world) => ({ ...world, isCovered: false }))],
    [
      'gives the paper back because time is up',
      LATENESS,
      () =>
        withState('running.received', (state) => ({ ...state, on: { ...state.on, deadlinePassed: { target: '#light-review.notForUs' } } })),
    ],
    [
      'lets nobody of the body act',
      'every state leads on to a final one',
      () => withDuties({ ofReviewBody: ({ facts }) => (facts.paper === undefined ? [{ rule: 'duty.notOfReviewBody' }] : []) }),
    ],
    [
      'lets a withdrawal pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', ({ entry: _, ...state }) => state),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(lightReview.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
