import { explore, guardsFrom, type PayloadChecker, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { SamplingContext } from './context.js';
import { reviewSampling } from './definition.js';
import type { EventNamed, SamplingEvent } from './events.js';
import { evolve } from './evolve.js';
import { samplingMachine } from './machine.js';
import type { SamplingWorld } from './world.js';

const broken = (definition: WorkflowDefinition, until?: string): string[] =>
  explore({ ...definition, model: { ...definition.model!, inputs: definition.model!.inputs.slice(0, 1) } }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

/** An event whose payload is no longer refused by that rule. */
const withoutRule = (name: 'assignChecker' | 'recordCheck', rule: string): WorkflowDefinition => {
  const { [name]: event, ...others } = reviewSampling.events;
  const check = (world: never) => (event.check as PayloadChecker)(world).filter((finding) => finding.rule !== rule);
  return { ...reviewSampling, events: { ...others, [name]: { ...event, check } } as WorkflowDefinition['events'] & object };
};

/** A machine that remembers something else of an event. */
const withMemory = (
  change: (after: Partial<SamplingContext>, event: SamplingEvent, before: SamplingContext) => Partial<SamplingContext>,
): WorkflowDefinition => ({
  ...reviewSampling,
  machine: samplingMachine.provide({
    actions: { remember: assign(({ context, event }) => change(evolve(context, event), event, context)) },
  }),
});

/** An effect that does more, or less, than it says. */
const withEffect = (name: 'insertCheck' | 'notify', change: (world: SamplingWorld) => SamplingWorld): WorkflowDefinition => {
  const honest = reviewSampling.model.effects[name]! as (world: SamplingWorld, params: unknown) => { world: SamplingWorld };
  const effects = {
    ...reviewSampling.model.effects,
    [name]: (world: SamplingWorld, sent: unknown) => ({ world: change(honest(world, sent).world) }),
  };
  return { ...reviewSampling, model: { ...reviewSampling.model, effects } };
};

const withDuty = (name: keyof typeof reviewSampling.duties): WorkflowDefinition => ({
  ...reviewSampling,
  duties: { ...reviewSampling.duties, [name]: () => [] },
});

const pickedByHand = ({ population, seed }: EventNamed<'drawn'>, { size }: SamplingContext): Partial<SamplingContext> => ({
  seed,
  population: population.length,
  sample: Object.fromEntries(population.slice(0, size).map((one) => [one.review, { ...one, checker: null, rounds: 0, result: null }])),
});

describe('a broken twin of the sampling is found out', () => {
  const REPEATED = '抽样可以重算 the draw can be repeated';
  const NO_PART = '检查人未参与该审查 no checker had a part in the review';
  const CONFIRMED = '检查人不确认结果 nobody confirms what he checked';
  const EVERY = '逐件检查才能确认 confirmed only when every review is checked';
  const ADOPTED = '已采纳意见逐条核对 every adopted item is looked at';
  const KEPT = '每次检查都留存 every check is kept';
  const UNCHANGED = '不改动办结的审查 finished reviews are never changed';

  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition][] = [
    [
      'takes the first ones instead of drawing',
      REPEATED,
      () => withMemory((after, event, before) => (event.type === 'drawn' ? pickedByHand(event, before) : after)),
    ],
    ['lets the handler check the own review', NO_PART, () => withoutRule('assignChecker', 'checker.hadPart')],
    ['lets a checker confirm', CONFIRMED, () => withDuty('notChecker')],
    [
      'forgets whoever checked once a review is given to another',
      CONFIRMED,
      () => withMemory((after, { type }) => (type === 'recordCheck' ? { ...after, checkedBy: [] } : after)),
    ],
    [
      'comes to confirmation while a review is open',
      EVERY,
      () => {
        const changed = {
          ...checkers,
          everyReviewChecked: ({ context }: { context: SamplingContext }) =>
            Object.values(context.sample).some(({ result }) => result) ? [] : [{ rule: 'review.open' }],
        };
        return { ...reviewSampling, checkers: changed, machine: samplingMachine.provide({ guards: guardsFrom(changed) }) };
      },
    ],
    ['takes a check that leaves out what was adopted', ADOPTED, () => withoutRule('recordCheck', 'adoption.incomplete')],
    ['loses a check', KEPT, () => withEffect('insertCheck', (world) => ({ ...world, checks: world.checks.slice(0, -1) }))],
    ['marks the review as faulty', UNCHANGED, () => withEffect('insertCheck', (world) => ({ ...world, touched: ['review-1'] }))],
    [
      'knows nobody who may check',
      'every state leads on to a final one',
      () => ({
        ...withDuty('isChecker'),
        duties: {
          ...reviewSampling.duties,
          ofSamplingParty: ({ context }) => (context.seed === null ? [] : [{ rule: 'duty.notOfSamplingParty' }]),
        },
      }),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...reviewSampling,
        messages: Object.fromEntries(Object.entries(reviewSampling.messages).filter(([rule]) => rule !== 'checker.hadPart')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin) => expect(broken(twin(), invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(reviewSampling.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
