import { createHash } from 'node:crypto';
import {
  canonical,
  createEngine,
  defineEvents,
  defineWorkflow,
  effect,
  type FollowUp,
  isSealed,
  openSealed,
  type Sealed,
  sealFields,
} from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';
import { assign, cancel, raise, setup } from 'xstate';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.js';
import { application, type Desk, MORNING, openDesk, SEALING_KEY } from './desk.js';
import { people } from './licence.js';

const { clerk, chief } = people;
const label = { zh: '一步', en: 'a step' };
const nothing = z.strictObject({});

/** A machine with delays of its own, two of them at one instant, and with effects that answer. */
const alarm = defineWorkflow({
  name: 'alarm',
  version: 1,
  conformance: true,
  machine: setup({
    types: { context: {} as { rung: string[]; answers: number } },
    actions: { ask: effect<{ of: string }>() },
  }).createMachine({
    context: { rung: [], answers: 0 },
    initial: 'set',
    states: {
      set: {
        entry: [raise({ type: 'second' }, { id: 'z', delay: 1000 }), raise({ type: 'third' }, { id: 'a', delay: 1000 })],
        on: {
          second: { actions: assign({ rung: ({ context }) => [...context.rung, 'second'] }) },
          third: { actions: assign({ rung: ({ context }) => [...context.rung, 'third'] }) },
          postpone: { actions: [cancel('a'), raise({ type: 'third' }, { id: 'a', delay: 5000 })] },
          silence: { target: 'silent' },
          armAndSilence: { actions: [raise({ type: 'third' }, { id: 'late', delay: 500 }), cancel('late')] },
          armAndEnd: { target: 'ended', actions: raise({ type: 'third' }, { id: 'late', delay: 500 }) },
          ask: { actions: { type: 'ask', params: { of: 'itself' } } },
          answered: { actions: [assign({ answers: ({ context }) => context.answers + 1 }), { type: 'ask', params: { of: 'itself' } }] },
        },
      },
      silent: { entry: [cancel('z'), cancel('a')] },
      ended: { type: 'final' },
    },
  }),
  effects: { ask: { kind: 'transactional' } },
});

/** A system event whose payload its checker may refuse. */
const gauge = defineWorkflow({
  name: 'gauge',
  version: 1,
  machine: setup({
    types: { context: {} as { level: number } },
    actions: { measure: effect<Record<string, never>>() },
  }).createMachine({
    context: { level: 0 },
    initial: 'open',
    states: {
      open: {
        on: { look: { actions: { type: 'measure', params: {} } }, measured: { actions: assign({ level: ({ event }) => event.level }) } },
      },
    },
  }),
  start: { label, by: ['clerk'], payload: nothing },
  events: defineEvents<object>()({
    look: { label, by: ['clerk'], payload: nothing },
    measured: {
      ...{ label, by: 'system', payload: z.strictObject({ level: z.int() }) },
      check: ({ payload }) => (payload.level < 0 ? [{ rule: 'level.negative', field: '/level' }] : []),
    },
  }),
  effects: { measure: { kind: 'transactional' } },
  states: { open: { label } },
});

describeEachDatabase('the engine at its edges', (fresh) => {
  let database: Database;
  let desk: Desk;
  beforeAll(async () => {
    database = await fresh();
    desk = openDesk(database);
  });
  const open = async (): Promise<string> => {
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.id;
  };

  it('gives the answer to a key again, also where the same step could not be taken any more', async () => {
    const id = await open();
    const options = { by: chief, expectedRevision: 1, idempotencyKey: { scope: 'zhang', key: 'reject once' } };
    const event = { type: 'reject', reason: 'withdrawn' };
    const first = await desk.engine.send(id, event, options);
    expect(first).toMatchObject({ ok: true, state: 'rejected' });
    expect(await desk.engine.send(id, event, options)).toEqual(first);
  });

  it('takes a key for what it was used for: the same body for another process is another request', async () => {
    const [one, other] = [await open(), await open()];
    const options = { by: clerk, idempotencyKey: { scope: 'li', key: 'note once' } };
    expect(await desk.engine.send(one, { type: 'note', text: 'seen' }, options)).toMatchObject({ ok: true });
    expect(await desk.engine.send(other, { type: 'note', text: 'seen' }, options)).toMatchObject({
      ok: false,
      refusal: { code: 'KEY_REUSED' },
    });
    expect((await desk.engine.read(other))!.revision).toBe(1);
  });

  it('keeps no bare hash of a body: a name and a number can be found by trying', async () => {
    const id = await open();
    const event = { type: 'call', phone: '13800000000' };
    await desk.engine.send(id, event, { by: clerk, idempotencyKey: { scope: 'li', key: 'call once' } });
    const [row] = await database.sql.query<{ body_hash: string }>("SELECT body_hash FROM stored_answer WHERE key = 'call once'");
    const bare = createHash('sha256')
      .update(canonical({ target: id, body: event }))
      .digest('hex');
    expect([row!.body_hash.length, row!.body_hash === bare]).toEqual([64, false]);
  });

  it('tells a handler which attempt it is', async () => {
    const id = await open();
    const attempts: number[] = [];
    const counting = openDesk(database, undefined, {
      dispatched: {
        sendLetter: async ({ attempt, effect: { process } }) => {
          if (process !== id) return;
          attempts.push(attempt);
          if (attempts.length < 3) throw new Error('the post is closed');
        },
        postNotice: async () => undefined,
      },
    });
    await counting.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    for (const minutes of [0, 1, 2]) {
      counting.clock.time = new Date(Date.parse(MORNING) + minutes * 60_000).toISOString();
      await counting.engine.drain();
    }
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('finds a history whose process says that it is shorter or longer', async () => {
    const id = await open();
    await database.sql.query('UPDATE process SET revision = 2 WHERE id = $1', [id]);
    expect(await desk.engine.verify(id)).toMatchObject({ ok: false, brokenAt: { seq: 1, why: 'the process says 2 events' } });
  });

  it('seals every personal field of a payload, whosever it is, and no other', async () => {
    const payload = { name: '王小明', phone: '13800000000', agent: '李四', text: '没有依据' };
    const personal = { name: 'person', phone: 'person', agent: 'agent' };
    await database.store.transaction(async (tx) => {
      const sealed = await sealFields(tx, SEALING_KEY, { process: 'sealing', at: MORNING }, personal, payload);
      expect(Object.entries(sealed).map(([field, value]) => [field, isSealed(value) ? value.$sealed : value])).toEqual([
        ['name', 'sealing/person'],
        ['phone', 'sealing/person'],
        ['agent', 'sealing/agent'],
        ['text', '没有依据'],
      ]);
      for (const field of ['name', 'phone', 'agent'] as const)
        expect(await openSealed(tx, SEALING_KEY, sealed[field] as Sealed)).toBe(payload[field]);
    });
  });

  describe('with a machine that waits', () => {
    const clock = { time: MORNING, now: () => clock.time };
    const later = (ms: number) => new Date(Date.parse(MORNING) + ms).toISOString();
    let answers: readonly FollowUp[] = [];
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return [...answers];
    };
    const engine = () =>
      createEngine<SqlTx>({
        ...{ store: database.store, workflows: [alarm], clock, sealingKey: SEALING_KEY },
        handlers: { alarm: { facts: {}, transactional: { ask }, dispatched: {} } },
      });
    const begin = async () => {
      clock.time = MORNING;
      const opened = await engine().start('alarm', {}, { by: clerk });
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
      return opened.id;
    };
    const armed = (id: string) => database.store.read(async (reader) => (await reader.timers(id)).map((timer) => timer.id).sort());

    it('fires what is due at one instant in the order in which it was armed', async () => {
      const id = await begin();
      expect(await armed(id)).toEqual(['a', 'z']);
      // the order is kept, and not left to the one in which a database happens to give equal rows
      expect(await database.sql.query('SELECT DISTINCT seq FROM timer WHERE process = $1', [id])).toHaveLength(2);
      clock.time = later(999);
      expect(await engine().runDue()).toBe(0);
      clock.time = later(1000);
      expect(await engine().runDue()).toBe(2);
      expect((await engine().read(id))!.context).toMatchObject({ rung: ['second', 'third'] });
    });

    it('leaves for later what an earlier one of the same run has armed anew', async () => {
      const id = await begin();
      const first = { process: id, id: 'first', due: later(500), seq: 1, event: '{"type":"postpone"}' };
      await database.store.transaction((tx) => tx.putTimer(first));
      clock.time = later(1000);
      await engine().runDue();
      expect((await engine().read(id))!.context).toMatchObject({ rung: ['second'] });
      expect(await database.store.read((reader) => reader.timers(id))).toMatchObject([{ id: 'a', due: later(6000) }]);
    });

    it('takes back what the machine cancels, from before and from the same step', async () => {
      const [one, other] = [await begin(), await begin()];
      await engine().send(one, { type: 'silence' }, { by: clerk });
      expect(await armed(one)).toEqual([]);
      await engine().send(other, { type: 'armAndSilence' }, { by: clerk });
      expect(await armed(other)).toEqual(['a', 'z']);
    });

    it('arms nothing in the step that ends the process', async () => {
      const id = await begin();
      expect(await engine().send(id, { type: 'armAndEnd' }, { by: clerk })).toMatchObject({ ok: true, status: 'done' });
      expect(await armed(id)).toEqual([]);
    });

    it('ends two effects that answer each other for ever, with nothing written', async () => {
      const id = await begin();
      answers = [{ type: 'answered' }];
      asked = 0;
      await expect(engine().send(id, { type: 'ask' }, { by: clerk })).rejects.toThrow('more than 100 follow-ups');
      expect(asked).toBe(101);
      answers = [];
      expect(asked).toBe(101);
      expect((await engine().read(id))!.revision).toBe(1);
    });
  });

  it('checks the payload of its own events as it checks that of people', async () => {
    let level = 5;
    const engine = createEngine<SqlTx>({
      ...{ store: database.store, workflows: [gauge], clock: { now: () => MORNING }, sealingKey: SEALING_KEY },
      handlers: { gauge: { facts: {}, transactional: { measure: async () => ({ type: 'measured', level }) }, dispatched: {} } },
    });
    const opened = await engine.start('gauge', {}, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    await engine.send(opened.id, { type: 'look' }, { by: clerk });
    expect((await engine.read(opened.id))!.context).toEqual({ level: 5 });
    level = -1;
    await expect(engine.send(opened.id, { type: 'look' }, { by: clerk })).rejects.toThrow('level.negative');
    expect((await engine.read(opened.id))!.context).toEqual({ level: 5 });
  });
});
