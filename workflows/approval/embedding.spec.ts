import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineEvents, defineWorkflow, type EventOf, effect, guardsFrom, type InputOf, type StartSpec } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import {
  type ApprovalFacts,
  type ApprovalHost,
  type ApprovalState,
  approvalChange,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  approvalMessages,
  asDecision,
  openApproval,
  reduceApproval,
  sharedTransitions,
} from './index.js';

type Context = { approval: ApprovalState | null };

const host: ApprovalHost<Context, ApprovalFacts> = {
  signers: ['secondReviewer', 'reviewHead'],
  heads: ['reviewHead'],
  superiors: ['reviewHead'],
  enterers: ['generalOffice'],
  barred: () => ['drafter'],
};
const shared = approvalEvents(host);
const { approve: _, abstain: __, ...rest } = shared;
const start = {
  label: { zh: '报批', en: 'submit' },
  by: ['caseHandler'],
  payload: z.strictObject({}),
} satisfies StartSpec<ApprovalFacts>;
const own = defineEvents<ApprovalFacts>()({
  submitAgain: { label: { zh: '再次报批', en: 'submit again' }, by: ['caseHandler'], payload: z.strictObject({}) },
});
const events = { ...own, ...rest, passSecondReview: { ...shared.approve, label: { zh: '复审通过', en: 'pass' } } };
type Event = EventOf<typeof events, ApprovalFacts>;

const plan = () =>
  openApproval({
    steps: [
      { key: 'secondReview', rule: { kind: 'any', needed: 1 }, seats: [{ role: 'secondReviewer', party: 'review' }] },
      { key: 'headReview', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review', isRequired: true }] },
    ],
    superior: { role: 'reviewHead', party: 'county' },
  });

const evolve = (context: Context, event: Event): Context => {
  switch (event.type) {
    case 'submitAgain':
      return { approval: reduceApproval(context.approval!, { type: 'restart' }) };
    case 'passSecondReview':
      return approvalChange(context, asDecision('approve', event));
    default:
      return approvalChange(context, event);
  }
};

const checkers = approvalCheckers(host);
const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as InputOf<typeof start, ApprovalFacts> },
  guards: guardsFrom(checkers),
  actions: { remember: assign(({ context, event }) => evolve(context, event)), notify: effect<{ to: string }>() },
}).createMachine({
  context: () => ({ approval: plan() }),
  initial: 'approving',
  states: {
    approving: {
      on: {
        ...sharedTransitions,
        passSecondReview: { guard: 'approvalOpen', actions: 'remember' },
        refuse: { guard: 'approvalOpen', actions: 'remember' },
        remindSigners: { guard: 'notRemindedToday', actions: 'remember' },
        copyIn: { guard: 'approvalOpen', actions: 'remember' },
      },
      always: [
        { guard: 'approvalPassed', target: 'passed' },
        { guard: 'approvalSentBack', target: 'drafting' },
      ],
    },
    drafting: { on: { submitAgain: { target: 'approving', actions: 'remember' } } },
    passed: { type: 'final', entry: { type: 'notify', params: { to: 'drafter' } } },
  },
});

describe('a machine that embeds an approval', () => {
  it('can be registered with the shared events, duties, checkers and messages', () =>
    expect(() =>
      defineWorkflow({
        name: 'host',
        version: 1,
        machine,
        start,
        events,
        checkers,
        duties: approvalDuties(host),
        effects: { notify: { kind: 'dispatched', channel: 'notices' } },
        messages: approvalMessages,
        states: {
          approving: { label: { zh: '审批', en: 'approving' } },
          drafting: { label: { zh: '拟写', en: 'drafting' } },
          passed: { label: { zh: '通过', en: 'passed' } },
        },
      }),
    ).not.toThrow());
});

describe('every rule of the room', () => {
  const sources = readdirSync(__dirname).filter((file) => /^(checkers|duties|entry|newcomer|payload-checks|seat-checks)\.ts$/.test(file));
  const given = new Set(
    sources.flatMap((file) =>
      [...readFileSync(join(__dirname, file), 'utf8').matchAll(/'((?:approval|entry)\.[a-zA-Z]+)'/g)].map(([, rule]) => rule!),
    ),
  );

  it('has a sentence and a way out in both languages, and no sentence is left over', () => {
    expect(given.size).toBeGreaterThan(40);
    expect(new Set(Object.keys(approvalMessages))).toEqual(given);
    for (const { says, wayOut } of Object.values(approvalMessages))
      for (const { zh, en } of [says, wayOut]) expect([/\p{Script=Han}/u.test(zh), en.length > 0]).toEqual([true, true]);
  });
  it('fills the same places in both languages', () => {
    const holes = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));
    for (const { says } of Object.values(approvalMessages)) expect(holes(says.zh)).toEqual(holes(says.en));
  });
});

describe('every shared event', () => {
  it.each(Object.entries(shared))('%s has its words, a basis and a title for each field', (_, spec) => {
    expect([spec.label.zh, spec.label.en, spec.basis].every(Boolean)).toBe(true);
    for (const type of Object.values(spec.payload.shape) as z.ZodType[]) expect(titleOf(type)).toMatch(/\p{Script=Han}/u);
  });
  it.each([
    'transfer',
    'delegate',
    'takeBack',
    'handOver',
    'addSigner',
    'dropSigner',
    'appointSigner',
    'returnToStep',
    'recall',
    'refuse',
  ] as const)('%s is logged with a reason', (name) => expect(shared[name].reason).toBe('required'));
});

function titleOf(type: z.ZodType): unknown {
  return type.meta()?.title ?? ('unwrap' in type ? (type as z.ZodOptional<z.ZodType>).unwrap().meta()?.title : undefined);
}
