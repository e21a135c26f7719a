import { defineWorkflow, effect, SYSTEM_CALLER } from '@fashen/engine';
import { setup } from 'xstate';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.js';
import { application, type Desk, MORNING, openDesk } from './desk.js';
import { licence, people } from './licence.js';

/** Opened by another process only, and heard of by nobody else. */
const archive = defineWorkflow({
  name: 'archive',
  version: 1,
  start: { label: { zh: '归档', en: 'archive' }, by: 'system', payload: z.strictObject({ about: z.string() }), subject: 'about' },
  events: {},
  machine: setup({ actions: { stamp: effect<Record<string, never>>() } }).createMachine({ id: 'archive' }),
  effects: {},
});

describeEachDatabase('processes that speak to each other', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh(), [licence, archive]);
  });
  beforeEach(() => {
    desk.clock.time = MORNING;
    desk.late.length = 0;
  });

  const open = async () => {
    const opened = await desk.engine.start('licence', application, { by: people.clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.id;
  };

  it('hear a message once, as an event of the system, and can name its cause', async () => {
    const id = await open();
    const told = await desk.engine.tell(id, { type: 'letterSent' }, 'other/3/0');
    expect(told).toMatchObject({ ok: true, revision: 2 });
    expect(await desk.engine.tell(id, { type: 'letterSent' }, 'other/3/0')).toEqual(told);
    expect((await desk.engine.read(id))!.context).toMatchObject({ letters: 1 });
    expect((await desk.engine.history(id)).at(-1)).toMatchObject({ type: 'letterSent', by: 'system', causedBy: 'other/3/0' });
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true });
  });

  it('hear it once even when two workers bring it at the same time', async () => {
    const id = await open();
    await Promise.allSettled([1, 2].map(() => desk.engine.tell(id, { type: 'letterSent' }, 'other/4/0')));
    await desk.engine.tell(id, { type: 'letterSent' }, 'other/4/0');
    expect((await desk.engine.read(id))!.context).toMatchObject({ letters: 1 });
  });

  it('report what comes too late, and change nothing', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'reject', reason: 'no' }, { by: people.chief });
    expect(await desk.engine.tell(id, { type: 'letterSent' }, 'other/5/0')).toMatchObject({ ok: false, refusal: { code: 'FINISHED' } });
    expect(desk.late).toMatchObject([{ process: id, type: 'letterSent', causedBy: 'other/5/0' }]);
    expect((await desk.engine.read(id))!.revision).toBe(2);
  });

  it('never take for a message what only a person may say, nor one to nobody', async () => {
    const id = await open();
    await expect(desk.engine.tell(id, { type: 'grant' }, 'other/6/0')).rejects.toThrow('grant (from other/6/0) is no event of the system');
    await expect(desk.engine.tell('nobody', { type: 'letterSent' }, 'other/7/0')).rejects.toThrow('nobody, which does not exist');
  });

  it('open one another once for one effect, and no person can open what only they may', async () => {
    const idempotencyKey = { scope: 'effect', key: 'other/8/0' };
    const opened = await desk.engine.start('archive', { about: 'x' }, { by: SYSTEM_CALLER, idempotencyKey });
    expect(opened).toMatchObject({ ok: true });
    expect(await desk.engine.start('archive', { about: 'x' }, { by: SYSTEM_CALLER, idempotencyKey })).toEqual(opened);
    expect(await desk.engine.start('archive', { about: 'y' }, { by: people.chief })).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_PERMITTED', findings: [{ rule: 'role.required', roles: ['system'] }] },
    });
  });
});
