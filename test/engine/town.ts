import {
  type Composition,
  type CompositionView,
  defineEvents,
  defineWorkflow,
  type EventOf,
  effect,
  guardsFrom,
  type InputOf,
  type Model,
  openingEffect,
  type StartSpec,
} from '@fashen/engine';
import { assign, setup } from 'xstate';
import { z } from 'zod';

/** A permit lets a house be built on a plan; a further plan needs a further permit. Two workflows that meet in a grant and in a message. */
type Shared = { plan: number; permitted: readonly number[]; built: readonly number[] };
type Facts = { isPermitted: boolean; plan: number };

const words = (en: string) => ({ zh: en, en });
const nothing = z.strictObject({});
const architect = { person: 'architect', party: 'office', roles: ['architect'] };
const mayor = { person: 'mayor', party: 'town', roles: ['mayor'] };
const same = (world: null) => ({ world });

const permitStart = { label: words('ask'), by: ['architect'], payload: nothing, facts: ['plan'] } satisfies StartSpec<Facts>;
const permitEvents = defineEvents<Facts>()({
  permit: { label: words('permit'), by: ['mayor'], payload: nothing },
  refuse: { label: words('refuse'), by: ['mayor'], payload: nothing },
});
const permit = defineWorkflow({
  name: 'permit',
  version: 1,
  start: permitStart,
  events: permitEvents,
  effects: {
    grant: { kind: 'transactional' },
    revoke: { kind: 'transactional' },
    openProcess: openingEffect,
    write: { kind: 'dispatched', channel: 'post' },
  },
  machine: setup({
    types: {
      context: {} as { id: string; plan: number },
      events: {} as EventOf<typeof permitEvents, Facts>,
      input: {} as InputOf<typeof permitStart, Facts>,
    },
    actions: {
      grant: effect<{ plan: number }>(),
      revoke: effect<Record<string, never>>(),
      write: effect<Record<string, never>>(),
      openProcess: effect<{ workflow: string; input: { permit: string } }>(),
    },
  }).createMachine({
    id: 'permit',
    context: ({ input }) => ({ id: input.id, plan: input.facts.plan }),
    entry: { type: 'revoke', params: {} },
    initial: 'asked',
    states: {
      asked: { on: { permit: 'permitted', refuse: 'refused' } },
      permitted: {
        type: 'final',
        entry: [
          { type: 'grant', params: ({ context }) => ({ plan: context.plan }) },
          { type: 'openProcess', params: ({ context }) => ({ workflow: 'house', input: { permit: context.id } }) },
        ],
      },
      refused: { type: 'final', entry: { type: 'write', params: {} } },
    },
  }),
  model: {
    inputs: [{}],
    callers: [architect, mayor],
    payloads: {},
    facts: () => [{ isPermitted: true, plan: 1 }],
    world: null,
    effects: { grant: same, revoke: same, openProcess: same, write: same },
    due: () => [],
    fingerprint: ({ value, context }) => JSON.stringify([value, context]),
    invariants: {},
    bounds: {},
  } satisfies Model<{ id: string; plan: number }, Facts, null>,
});

const houseStart = { label: words('begin'), by: 'system', payload: z.strictObject({ permit: z.string() }) } satisfies StartSpec<Facts>;
const houseEvents = defineEvents<Facts>()({
  build: { label: words('build'), by: ['architect'], payload: nothing, facts: ['isPermitted', 'plan'] },
  abandon: { label: words('abandon'), by: ['architect'], payload: nothing },
});
/** `asksAgain` false: the twin that trusts the permit it was opened with. */
const house = (asksAgain: boolean) => {
  const checkers = { permitted: ({ facts }: { facts: Facts }) => (facts.isPermitted || !asksAgain ? [] : [{ rule: 'permit.missing' }]) };
  return defineWorkflow({
    name: 'house',
    version: 1,
    start: houseStart,
    events: houseEvents,
    checkers,
    effects: { raise: { kind: 'transactional' }, write: { kind: 'dispatched', channel: 'post' } },
    machine: setup({
      types: {
        context: {} as { plan: number },
        events: {} as EventOf<typeof houseEvents, Facts>,
        input: {} as InputOf<typeof houseStart, Facts>,
      },
      guards: guardsFrom(checkers),
      actions: {
        remember: assign({ plan: ({ event }) => (event as unknown as { facts: Facts }).facts.plan }),
        raise: effect<{ plan: number }>(),
        write: effect<Record<string, never>>(),
      },
    }).createMachine({
      id: 'house',
      context: { plan: 0 },
      initial: 'waiting',
      states: {
        waiting: { on: { build: { target: 'built', guard: 'permitted', actions: 'remember' }, abandon: 'abandoned' } },
        built: {
          type: 'final',
          entry: [
            { type: 'raise', params: ({ context }) => ({ plan: context.plan }) },
            { type: 'write', params: {} },
          ],
        },
        abandoned: { type: 'final', entry: { type: 'write', params: {} } },
      },
    }),
    model: {
      inputs: [{ permit: 'p1' }],
      callers: [architect],
      payloads: {},
      facts: () => [{ isPermitted: true, plan: 1 }],
      world: null,
      effects: { raise: same, write: same },
      due: () => [],
      fingerprint: ({ value, context }) => JSON.stringify([value, context]),
      invariants: {},
      bounds: {},
    } satisfies Model<{ plan: number }, Facts, null>,
  });
};

export const town = (asksAgain = true): Composition<Shared> => {
  const facts = ({ plan, permitted }: Shared): Facts[] => [{ plan, isPermitted: permitted.includes(plan) }];
  return {
    name: 'town',
    shared: { plan: 1, permitted: [], built: [] },
    parts: {
      permit: {
        definition: permit,
        most: 2,
        inputs: () => [{}],
        facts,
        effects: {
          grant: (shared, { plan }) => ({ ...shared, permitted: [...shared.permitted, plan] }),
          revoke: (shared) => ({ ...shared, permitted: [] }),
        },
      },
      house: {
        definition: house(asksAgain),
        most: 2,
        facts,
        effects: { raise: (shared, { plan }) => ({ ...shared, built: [...shared.built, plan] }) },
      },
    },
    happenings: (shared) => (shared.plan < 2 ? [{ told: 'a further plan', shared: { ...shared, plan: shared.plan + 1 } }] : []),
    invariants: {
      'no house without a permit for its plan': ({ shared, step }: CompositionView<Shared>) =>
        step?.event.type !== 'build' || step.before.shared.permitted.includes(shared.built.at(-1)!),
    },
    bounds: { plans: 2, permits: 2 },
  };
};
