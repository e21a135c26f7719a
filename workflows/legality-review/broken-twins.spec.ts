import type { Weight } from '@fashen/domain';
import { type Checker, type DutyChecker, explore, guardsFrom, type Json, type WorkflowDefinition } from '@fashen/engine';
import { assign } from 'xstate';
import { checkers } from './checkers.js';
import type { ItemStatus, ReviewContext } from './context.js';
import { legalityReview } from './definition.js';
import type { ReviewEvent } from './events.js';
import { evolve } from './evolve.js';
import { reviewMachine } from './machine.js';
import { params } from './params.js';
import { reviewSetup } from './setup.js';
import { signingPayloads } from './signing-model.js';

type States = NonNullable<typeof reviewMachine.config.states>;
type On = Record<string, object>;

/** One item and one handler are enough for every one of these to go wrong. */
const { addItem, ...payloads } = legalityReview.model.payloads;
/** What no twin is about is left out, so that each is walked in a second or two. */
const ASIDE = ['reassign', 'remind', 'extendReview', 'raiseChange', 'askAdviser', 'askPublic', ...Object.keys(signingPayloads)];
const leftOut = Object.fromEntries(ASIDE.map((name) => [name, []]));
const modelWith = (only: Weight) => {
  const oneItem = (context: ReviewContext) =>
    (addItem as (context: ReviewContext) => Record<string, Json>[])(context).filter(({ weight }) => weight === only);
  return { ...legalityReview.model, payloads: { ...payloads, ...leftOut, addItem: oneItem } };
};

const broken = (definition: WorkflowDefinition, item: Weight, until?: string): string[] =>
  explore({ ...definition, model: modelWith(item) }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const withCheckers = (change: Partial<Record<keyof typeof checkers, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...legalityReview, checkers: changed, machine: reviewMachine.provide({ guards: guardsFrom(changed) }) };
};
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...legalityReview,
  duties: { ...legalityReview.duties, ...change },
});
const withState = (name: keyof States, change: (state: { on?: On; entry?: unknown }) => object): WorkflowDefinition => {
  const states = { ...reviewMachine.config.states, [name]: change(reviewMachine.config.states![name] as { on?: On }) };
  return {
    ...legalityReview,
    machine: reviewSetup.createMachine({ ...reviewMachine.config, states } as unknown as Parameters<typeof reviewSetup.createMachine>[0]),
  };
};
/** The transition without the effect of that name. */
const without = (state: keyof States, event: string, effect: string) =>
  withState(state, ({ on, ...rest }) => {
    const transition = on![event] as { actions: (string | { type: string })[] };
    return {
      ...rest,
      on: {
        ...on,
        [event]: { ...transition, actions: transition.actions.filter((action) => typeof action === 'string' || action.type !== effect) },
      },
    };
  });

/** A twin whose context keeps something else of an event. */
const withMemory = (change: (after: Partial<ReviewContext>, event: ReviewEvent) => Partial<ReviewContext>): WorkflowDefinition => ({
  ...legalityReview,
  machine: reviewMachine.provide({ actions: { remember: assign(({ context, event }) => change(evolve(context, event), event)) } }),
});
const all = (items: ReviewContext['items'], status: ItemStatus): ReviewContext['items'] =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, { ...item, status }]));

const noRule = () => [];

describe('a broken twin of the review is found out', () => {
  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition, item?: Weight][] = [
    [
      'takes a text again that was judged unlawful',
      '不合法对该文本终局 unlawful is final for that text',
      () => withCheckers({ mayOpen: noRule }),
    ],
    [
      'clears while items are open',
      '违法必改未改不得通过 an open must-change item is never cleared',
      () => withCheckers({ mayClear: noRule }),
    ],
    [
      'lets a leader wave a must-change item through',
      '领导不得放行违法必改 nobody but the review itself settles a must-change item',
      () => withMemory((after, event) => (event.type === 'discussionFinished' ? { ...after, items: all(after.items!, 'waived') } : after)),
    ],
    [
      'calls it cleared though advice was waived',
      '附未采纳意见不作合法 advice that was not adopted never ends in plain clearance',
      () => withCheckers({ mayClear: checkers.mayClearWithUnadopted }),
      'advice',
    ],
    ['lets a drafter review', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDrafter: noRule })],
    ['lets a reviewer act for the drafters', '不得身兼两方 nobody acts on both sides', () => withDuties({ notReviewer: noRule })],
    ['lets the handler approve', '承办与审批分离 nobody approves what they handled', () => withDuties({ notHandler: noRule })],
    [
      'lets the clock run while it waits',
      '中止的期限不走 a paused clock never runs',
      () => without('supplementRequested', 'supplement', 'resumeDeadline'),
    ],
    [
      'is late while it waits',
      '中止的期限不走 a paused clock never runs',
      () => withState('examinationPaused', ({ on, ...rest }) => ({ ...rest, on: { ...on, deadlinePassed: { actions: 'remember' } } })),
    ],
    [
      'ends with a clock running',
      '运行的期限不暗停 a running clock never stops unseen',
      () => without('received', 'withdraw', 'closeDeadline'),
    ],
    ['takes answers that are not complete', '意见条条有答复 every item ends answered', () => withCheckers({ maySubmitAnswers: noRule })],
    [
      'issues lawful over a must-change item',
      '结论与意见相符 the conclusion fits the items',
      () => withCheckers({ mayIssueLawful: noRule }),
    ],
    [
      'clears the text that it found fault with',
      '通过的只是核验的文本 clearance is granted for the verified text only',
      () => withCheckers({ maySubmitAnswers: (world) => checkers.maySubmitAnswers(world).filter(({ rule }) => rule !== 'text.unchanged') }),
    ],
    [
      'keeps the clearance of a text that was changed',
      '重审即收回原通过 a renewed review revokes what was cleared before',
      () => withCheckers({ renewsClearance: () => [{ rule: 'review.renewsNothing' }] }),
    ],
    [
      'passes the general office by',
      '材料由门口核对 the review authority takes nothing that did not come by its door',
      () => withState('arriving', () => ({ always: [{ target: 'received' }, { target: 'atOffice', guard: 'throughOffice' }] })),
    ],
    [
      'leaves the period of an inquiry running',
      '征询有始有终 an inquiry has its period exactly while its answer is awaited',
      () => without('review', 'withdraw', 'closeInquiries'),
    ],
    [
      'drafts before those who were asked have spoken',
      '协审不代替审查 nobody who was asked outside decides: the opinion waits for them and is the review body’s own',
      () => withCheckers({ mayDraft: (world) => checkers.mayDraft(world).filter(({ rule }) => rule !== 'inquiry.awaited') }),
    ],
    [
      'takes urgency for a review',
      '紧急不免审查 urgency shortens nothing but the minimum: no step of the review is passed by',
      () =>
        withState('received', ({ on, ...rest }) => ({
          ...rest,
          on: {
            ...on,
            grantExemption: {
              target: 'cleared',
              actions: [
                'remember',
                { type: 'closeDeadline', params: params.close('intake', 'met') },
                { type: 'insertExemption', params: params.exemption },
              ],
            },
          },
        })),
    ],
    [
      'lets one person pass and issue',
      '复审与审签两人 whoever passed the second review does not issue',
      () =>
        withMemory((after, { type }) =>
          type === 'submitOpinion' ? { ...after, approval: { ...after.approval!, isApart: false } } : after,
        ),
    ],
    [
      'lets a change pass that nobody asked for',
      '夹带须经处理 no change that nobody asked for passes unseen',
      () => withCheckers({ mayClear: (world) => checkers.mayClear(world).filter(({ rule }) => rule !== 'change.unsolicited') }),
    ],
    ['leaves an opinion lying', 'every state leads on to a final one', () => withState('answering', () => ({}))],
    [
      'lets a withdrawal pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withState('withdrawn', () => ({ type: 'final' })),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...legalityReview,
        messages: Object.fromEntries(Object.entries(legalityReview.messages).filter(([rule]) => rule !== 'item.unanswered')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin, item = 'mustChange') => expect(broken(twin(), item, invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(legalityReview.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });
});
