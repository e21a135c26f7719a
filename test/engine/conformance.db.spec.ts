import { createEngine, type WorkflowDefinition } from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';
import { assign, cancel, createMachine, raise } from 'xstate';
import { describeEachDatabase } from '../support/databases.js';
import { MORNING } from './desk.js';

const by = { person: 'tester', party: 'tests', roles: ['tester'] };
const noted = (word: string) => assign({ log: ({ context }: { context: { log: string[] } }) => [...context.log, word] });

const machine = createMachine({
  context: { log: [] as string[] },
  initial: 'waiting',
  states: {
    waiting: {
      entry: [
        raise({ type: 'first' }, { delay: 0 }),
        raise({ type: 'second' }, { delay: 0 }),
        raise({ type: 'gone' }, { delay: 500, id: 'gone' }),
      ],
      after: { 1000: { target: 'waited', actions: noted('after') } },
      on: {
        first: { actions: noted('first') },
        second: { actions: noted('second') },
        gone: { actions: noted('gone') },
        stop: { actions: cancel('gone') },
        again: { target: 'waiting', reenter: true },
      },
    },
    waited: { type: 'final' },
  },
});
const definition: WorkflowDefinition = { name: 'delays', version: 1, machine, conformance: true };

describeEachDatabase('delays of a machine', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
  });

  const begin = async () => {
    const clock = {
      time: MORNING,
      now() {
        return this.time;
      },
    };
    const engine = createEngine<SqlTx>({ store: database.store, workflows: [definition], handlers: {}, clock });
    const opened = await engine.start('delays', {}, { by });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { id } = opened;
    const passes = (ms: number) => {
      clock.time = new Date(Date.parse(clock.time) + ms).toISOString();
      return engine.runDue();
    };
    return {
      engine,
      id,
      passes,
      log: async () => (await engine.read(id))!.context.log as string[],
      timers: () => database.store.read((reader) => reader.timers(id)),
    };
  };

  it('are timers that fire in the order of arming when due together', async () => {
    const { passes, log } = await begin();
    expect(await passes(0)).toBe(2);
    expect(await log()).toEqual(['first', 'second']);
    expect(await passes(499)).toBe(0);
    expect(await passes(1)).toBe(1);
    expect(await passes(500)).toBe(1);
    expect(await log()).toEqual(['first', 'second', 'gone', 'after']);
  });

  it('are cancelled by id, and all of them by the end', async () => {
    const { engine, id, passes, log, timers } = await begin();
    await engine.send(id, { type: 'stop' }, { by });
    await engine.send(id, { type: 'stop' }, { by });
    await passes(1000);
    expect(await log()).toEqual(['first', 'second', 'after']);
    expect(await timers()).toEqual([]);
    expect(await engine.verify(id)).toMatchObject({ ok: true });
  });

  it('begin anew when their state is entered anew', async () => {
    const { engine, id, passes } = await begin();
    await passes(900);
    await engine.send(id, { type: 'again' }, { by });
    await passes(900);
    expect((await engine.read(id))!.status).toBe('active');
    await passes(100);
    expect((await engine.read(id))!.status).toBe('done');
  });
});
