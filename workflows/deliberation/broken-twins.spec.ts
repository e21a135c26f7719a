import { type Checker, type DutyChecker, explore, guardsFrom, type PayloadChecker, type WorkflowDefinition } from '@fashen/engine';
import { checkers } from './checkers.js';
import { deliberation } from './definition.js';
import { deliberationMachine } from './machine.js';
import { modelOf } from './model.js';
import { deliberationSetup } from './setup.js';
import { ALONE, JOINT } from './ways.js';

type States = NonNullable<typeof deliberationMachine.config.states>;
type On = Record<string, { actions: readonly (string | { type: string })[] }>;
type Named = keyof typeof checkers;

/** One issuer and no moving about of seats are enough for most of these to go wrong. */
const SEATS = ['transfer', 'delegate', 'takeBack', 'handOver', 'addSigner', 'dropSigner', 'appointSigner', 'copyIn', 'remindSigners'];
const small = (way: typeof ALONE) => {
  const model = modelOf(way);
  return { ...model, payloads: { ...model.payloads, ...Object.fromEntries(SEATS.map((name) => [name, []])) } };
};
const URGENT = { ...ALONE, urgentSigning: JOINT.urgentSigning };
const TWO_SIGN = { ...ALONE, signatories: JOINT.signatories };
const TWO_DECIDE = { ...ALONE, bodies: JOINT.bodies };

const broken = (definition: WorkflowDefinition, way: typeof ALONE, until?: string): string[] =>
  explore({ ...definition, model: small(way) }, { until })
    .invariants.filter(({ holds }) => !holds)
    .map(({ name }) => name);

const noRule = () => [];
const withCheckers = (change: Partial<Record<Named, Checker>>): WorkflowDefinition => {
  const changed = { ...checkers, ...change };
  return { ...deliberation, checkers: changed, machine: deliberationMachine.provide({ guards: guardsFrom(changed) }) };
};
/** The guards without what they say under these rules. */
const deaf = (rules: readonly string[], ...names: Named[]): WorkflowDefinition =>
  withCheckers(
    Object.fromEntries(
      names.map((name) => [name, (world: never) => (checkers[name] as Checker)(world).filter(({ rule }) => !rules.includes(rule))]),
    ),
  );
const withDuties = (change: Record<string, DutyChecker>): WorkflowDefinition => ({
  ...deliberation,
  duties: { ...deliberation.duties, ...change },
});
const withCheck = (event: 'sign', check: PayloadChecker): WorkflowDefinition => ({
  ...deliberation,
  events: { ...deliberation.events, [event]: { ...deliberation.events[event], check } },
});
const withStates = (change: (states: States) => object): WorkflowDefinition => ({
  ...deliberation,
  machine: deliberationSetup.createMachine({
    ...deliberationMachine.config,
    states: change(deliberationMachine.config.states!),
  } as unknown as Parameters<typeof deliberationSetup.createMachine>[0]),
});
/** The transition without the effect of that name. */
const without = (state: keyof States, event: string, effect: string) =>
  withStates((states) => {
    const { on, ...rest } = states[state] as { on: On };
    const one = on[event]!;
    const actions = one.actions.filter((action) => typeof action === 'string' || action.type !== effect);
    return { ...states, [state]: { ...rest, on: { ...on, [event]: { ...one, actions } } } };
  });

const REVIEWS = ['review.missing', 'review.otherText', 'review.statementMissing'];

describe('a broken twin of a deliberation is found out', () => {
  const twins: [why: string, invariant: string, twin: () => WorkflowDefinition, way?: typeof ALONE][] = [
    [
      'puts a text on the agenda on a leader’s word alone',
      '未经审查的文本不往前走 no text goes on that every review body has not cleared',
      () => deaf(REVIEWS, 'mayDeliberate'),
    ],
    [
      'takes cleared with advice not adopted without its statement',
      '未经审查的文本不往前走 no text goes on that every review body has not cleared',
      () => deaf(['review.statementMissing'], 'mayDeliberate'),
    ],
    [
      'does not wait for a renewed review',
      '未经审查的文本不往前走 no text goes on that every review body has not cleared',
      () => deaf(['review.running'], 'mayDeliberate'),
    ],
    [
      'decides on a text that is not the newest',
      '未经审查的文本不往前走 no text goes on that every review body has not cleared',
      () => deaf(['text.changedSince'], 'mayDeliberate'),
    ],
    [
      'takes in a text that was judged unlawful',
      '不合法的文本不审议 a text judged unlawful goes no further',
      () => withCheckers({ mayHandIn: noRule }),
    ],
    [
      'skips the meeting in an emergency that no statute knows',
      '签发前各机关都已审议该文本 every body has passed exactly the text that is signed',
      () => deaf(['urgency.notInProfile'], 'mayExempt'),
    ],
    [
      'signs when the first of two bodies has passed it',
      '签发前各机关都已审议该文本 every body has passed exactly the text that is signed',
      () => deaf(['decision.othersLeft'], 'mayPassLast'),
      TWO_DECIDE,
    ],
    [
      'lets the meeting pass in principle and signs at once',
      '会议要求逐条落实 what the meeting asked for is carried out before anybody signs',
      () =>
        withStates((states) => {
          const held = states.held as { on: Record<string, object> };
          const on = { ...held.on, passInPrinciple: { ...held.on.passInPrinciple, target: 'signing' } };
          return { ...states, held: { ...held, on } };
        }),
    ],
    [
      'confirms a revision that goes beyond the instructions',
      '不夹带 nothing beyond the instructions passes as carried out',
      () => deaf(['revision.beyondInstructions'], 'mayConfirmAll'),
    ],
    [
      'keeps signatures when the text changes',
      '签发只对该文本有效 signatures are of the text as it stands',
      () => without('signing', 'changeText', 'voidDecisions'),
      TWO_SIGN,
    ],
    [
      'recalls a signature and leaves its grant',
      '签发与准予一致 what is granted as signed is what was signed',
      () => without('rechecking', 'recall', 'revokeSignatures'),
    ],
    [
      'issues what one of two issuers has signed',
      '全部制定机关签发 nothing is issued that one issuer has not signed',
      () =>
        withStates((states) => {
          const signing = states.signing as { on: Record<string, object> };
          return { ...states, signing: { ...signing, on: { ...signing.on, passRecheck: { target: 'signed' } } } };
        }),
      TWO_SIGN,
    ],
    [
      'signs on a decision that was revoked',
      '被撤销的不再使用 what was revoked is used by nobody',
      () => deaf(['decision.revoked'], 'maySign'),
    ],
    [
      'takes a signature on a condition',
      '附条件不算签发 a signature on a condition is none',
      () =>
        withCheck('sign', (world) =>
          deliberation.events.sign.check!(world as never).filter(({ rule }) => rule !== 'signature.conditional'),
        ),
    ],
    ['lets a drafter decide', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDrafter: noRule })],
    ['lets the office draft', '不得身兼两方 nobody acts on both sides', () => withDuties({ notDecider: noRule })],
    [
      'leaves a text that the meeting wants changed lying',
      'every state leads on to a final one',
      () => withStates((states) => ({ ...states, revising: {} })),
    ],
    [
      'lets a withdrawal pass without a word',
      'no process ends in silence: an effect is dispatched on the way into its end',
      () => withStates((states) => ({ ...states, withdrawn: { type: 'final' } })),
    ],
    [
      'refuses without saying why',
      'every finding has a sentence and a way out',
      () => ({
        ...deliberation,
        messages: Object.fromEntries(Object.entries(deliberation.messages).filter(([rule]) => rule !== 'review.missing')),
      }),
    ],
  ];

  it.each(twins)('%s', (_, invariant, twin, way = ALONE) => expect(broken(twin(), way, invariant)).toContain(invariant));

  it('for every invariant of the model', () => {
    const caught = new Set(twins.map(([, invariant]) => invariant));
    expect(Object.keys(deliberation.model.invariants).filter((name) => !caught.has(name))).toEqual([]);
  });

  it('and the whole one keeps to them all', () => {
    for (const way of [ALONE, URGENT]) expect(broken(deliberation, way)).toEqual([]);
  });
});
