import { defineWorkflow, effect } from '@fashen/engine';
import { assign, raise, setup } from 'xstate';

/** With the rest of the row, a snapshot of 2 KB. */
const FILLING = '审'.repeat(560);
/** With the engine's stamps, an event of 0.5 KB. */
export const REASON = '理由'.repeat(53);

const machine = setup({
  types: {} as { context: { count: number; filling: string }; events: { type: 'note'; reason: string } | { type: 'woken' } },
  actions: { render: effect<{ count: number }>(), tell: effect<{ count: number }>() },
}).createMachine({
  id: 'sample',
  initial: 'open',
  context: { count: 0, filling: FILLING },
  states: {
    open: {
      on: {
        note: {
          actions: [
            assign({ count: ({ context }) => context.count + 1 }),
            { type: 'render', params: ({ context }) => ({ count: context.count }) },
            { type: 'tell', params: ({ context }) => ({ count: context.count }) },
            raise({ type: 'woken' }, { delay: 864_000_000 }),
          ],
        },
        woken: {},
      },
    },
  },
});

/** Each `note` leaves what the goal's step leaves: one event, one snapshot, two outbox rows, one timer. */
export const sample = defineWorkflow({
  name: 'sample',
  version: 1,
  machine,
  effects: { render: { kind: 'dispatched', channel: 'documents' }, tell: { kind: 'dispatched', channel: 'notices' } },
});

export const handlers = {
  sample: { facts: {}, transactional: {}, dispatched: { render: async () => undefined, tell: async () => undefined } },
};
