import { createEngine, type WorkflowDefinition } from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';
import { assign, cancel, createActor, createMachine, raise } from 'xstate';
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

/** XState's own time, moved by hand. */
class HandClock {
  private now = 0;
  private waiting: { fire: () => void; at: number }[] = [];
  setTimeout = (fire: () => void, ms: number) => {
    const one = { fire, at: this.now + ms };
    this.waiting.push(one);
    return one;
  };
  clearTimeout = (one: unknown): void => {
    this.waiting = this.waiting.filter((other) => other !== one);
  };
  pass(ms: number): void {
    this.now += ms;
    for (const one of this.waiting.filter(({ at }) => at <= this.now).sort((a, b) => a.at - b.at)) {
      if (!this.waiting.includes(one)) continue;
      this.clearTimeout(one);
      one.fire();
    }
  }
}

const namesakes = createMachine({
  context: { log: [] as string[] },
  initial: 'waiting',
  states: {
    waiting: {
      entry: [raise({ type: 'first' }, { delay: 100, id: 'same' }), raise({ type: 'second' }, { delay: 200, id: 'same' })],
      on: {
        first: { actions: noted('first') },
        second: { actions: noted('second') },
        third: { actions: noted('third') },
        again: { actions: raise({ type: 'third' }, { delay: 50, id: 'same' }) },
        renew: { actions: [cancel('same'), raise({ type: 'third' }, { delay: 50, id: 'same' })] },
        stop: { actions: cancel('same') },
      },
    },
  },
});

/** An event, or milliseconds that pass. */
const COURSES: readonly (readonly (string | number)[])[] = [
  [100, 100],
  ['stop', 300],
  ['stop', 'stop', 300],
  [50, 'again', 50, 50, 200],
  [100, 'again', 50, 100],
  ['stop', 'again', 50, 300],
  [100, 'stop', 300],
  ['again', 50, 'stop', 300],
  ['again', 'stop', 100, 'again', 'stop', 300],
  ['renew', 'renew', 300],
  [100, 'renew', 'stop', 300],
];

describeEachDatabase('delays of one id', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
  });

  function interpreted(course: readonly (string | number)[]): string[] {
    const clock = new HandClock();
    const actor = createActor(namesakes, { clock }).start();
    for (const step of course) typeof step === 'number' ? clock.pass(step) : actor.send({ type: step });
    return actor.getSnapshot().context.log;
  }

  async function stored(course: readonly (string | number)[]): Promise<string[]> {
    const clock = {
      time: MORNING,
      now() {
        return this.time;
      },
    };
    const workflow: WorkflowDefinition = { name: 'namesakes', version: 1, machine: namesakes, conformance: true };
    const engine = createEngine<SqlTx>({ store: database.store, workflows: [workflow], handlers: {}, clock });
    const opened = await engine.start('namesakes', {}, { by });
    if (!opened.ok) throw new Error(opened.refusal.code);
    for (const step of course) {
      if (typeof step === 'string') await engine.send(opened.id, { type: step }, { by });
      else {
        clock.time = new Date(Date.parse(clock.time) + step).toISOString();
        await engine.runDue();
      }
    }
    expect(await engine.verify(opened.id)).toMatchObject({ ok: true });
    return (await engine.read(opened.id))!.context.log as string[];
  }

  it.each(COURSES.map((course) => [course.join(', '), course] as const))(
    'come as XState’s own interpreter has them: %s',
    async (_, course) => expect(await stored(course)).toEqual(interpreted(course)),
  );
});

describeEachDatabase('a machine that comes to no legal configuration', (fresh) => {
  it('faults, and nothing is written', async () => {
    const database = await fresh();
    const broken = createMachine({
      initial: 'one',
      states: {
        one: { on: { split: { target: ['#pair.left', '#pair.right'] } } },
        pair: { id: 'pair', initial: 'left', states: { left: {}, right: {} } },
      },
    });
    const workflow: WorkflowDefinition = { name: 'broken', version: 1, machine: broken, conformance: true };
    const engine = createEngine<SqlTx>({ store: database.store, workflows: [workflow], handlers: {}, clock: { now: () => MORNING } });
    const opened = await engine.start('broken', {}, { by });
    if (!opened.ok) throw new Error(opened.refusal.code);
    await expect(engine.send(opened.id, { type: 'split' }, { by })).rejects.toThrow('2 of the states of pair at once');
    expect(await engine.read(opened.id)).toMatchObject({ revision: 1, state: 'one' });
    expect(await engine.verify(opened.id)).toMatchObject({ ok: true });
  });
});
