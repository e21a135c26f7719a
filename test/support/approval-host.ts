import { defineEvents, defineWorkflow, type EventOf, effect, guardsFrom, type InputOf, type StartSpec } from '@fashen/engine';
import {
  type ApprovalFacts,
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
} from '@fashen/workflow-approval';
import { assign, setup } from 'xstate';
import { z } from 'zod';
import { host, seatsOf } from './approval-office.js';

type Context = { approval: ApprovalState };

const shared = approvalEvents(host);
const { approve, abstain: _, ...rest } = shared;
const start = {
  label: { zh: '报批', en: 'submit' },
  by: ['caseHandler'],
  payload: z.strictObject({}),
} satisfies StartSpec<ApprovalFacts>;

/** What the host calls by names of its own: `sign` is an approval under another name. */
const own = defineEvents<ApprovalFacts>()({
  submitAgain: { label: { zh: '再次报批', en: 'submit again' }, by: ['caseHandler'], payload: z.strictObject({}) },
  issue: { label: { zh: '印发', en: 'issue' }, by: ['generalOffice'], payload: z.strictObject({}) },
});
const events = { ...own, ...rest, sign: { ...approve, label: { zh: '签署', en: 'sign' } } };
type Event = EventOf<typeof events, ApprovalFacts>;

/** Two countersign, one of the second reviewers checks, the head signs. */
const opened = () =>
  openApproval({
    steps: [
      { key: 'countersign', rule: { kind: 'all' }, seats: seatsOf('s1', 's2') },
      { key: 'check', rule: { kind: 'any', needed: 1 }, seats: [{ role: 'secondReviewer', party: 'review' }] },
      { key: 'head', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review', isRequired: true }] },
    ],
    superior: { role: 'reviewHead', party: 'county' },
  });

const evolve = (context: Context, event: Event): Partial<Context> => {
  switch (event.type) {
    case 'submitAgain':
      return { approval: reduceApproval(context.approval, { type: 'restart' }) };
    case 'sign':
      return { approval: reduceApproval(context.approval, asDecision('approve', event)) };
    case 'issue':
      return {};
    default:
      return { approval: approvalChange(context, event).approval! };
  }
};

const checkers = approvalCheckers(host);
const machine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as InputOf<typeof start, ApprovalFacts> },
  guards: guardsFrom(checkers),
  actions: { remember: assign(({ context, event }) => evolve(context, event)), notify: effect<{ to: string }>() },
}).createMachine({
  context: () => ({ approval: opened() }),
  initial: 'approving',
  states: {
    approving: {
      on: {
        ...sharedTransitions,
        sign: { guard: 'approvalOpen', actions: 'remember' },
        refuse: { guard: 'approvalOpen', actions: 'remember' },
        remindSigners: { guard: 'notRemindedToday', actions: 'remember' },
        copyIn: { guard: 'approvalOpen', actions: 'remember' },
      },
      always: [
        { guard: 'approvalPassed', target: 'signed' },
        { guard: 'approvalSentBack', target: 'drafting' },
      ],
    },
    drafting: { on: { submitAgain: { target: 'approving', actions: 'remember' }, recall: { target: 'approving', actions: 'remember' } } },
    /** The last signature can be recalled until the office issues. */
    signed: { on: { recall: { target: 'approving', actions: 'remember' }, issue: 'issued' } },
    issued: { type: 'final', entry: { type: 'notify', params: { to: 'drafter' } } },
  },
});

/** The smallest workflow that embeds an approval. */
export const countersigning = defineWorkflow({
  name: 'countersigning',
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
    signed: { label: { zh: '已签署', en: 'signed' } },
    issued: { label: { zh: '已印发', en: 'issued' } },
  },
});
