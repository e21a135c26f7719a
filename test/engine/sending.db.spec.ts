import { describeEachDatabase } from '../support/databases.js';
import { application, countRows, type Desk, openDesk } from './desk.js';
import { people } from './licence.js';

const { clerk, chief } = people;

describeEachDatabase('sending an event', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });

  const open = async () => {
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.id;
  };

  it('opens a process whose history begins with its start', async () => {
    const id = await open();
    expect(await desk.engine.read(id)).toMatchObject({
      revision: 1,
      status: 'active',
      state: 'filed',
      subject: 'Wang',
      context: { owner: 'li', number: null },
    });
    expect(await desk.engine.history(id)).toMatchObject([
      { seq: 1, type: '@start', by: 'li', causedBy: null, event: { by: { role: 'clerk' }, facts: { busy: false } } },
    ]);
  });

  it('commits the event, its follow-up and their effects as one step', async () => {
    const id = await open();
    expect(await desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk })).toMatchObject({
      ok: true,
      revision: 3,
      state: 'filed',
    });
    expect((await desk.engine.history(id)).slice(1)).toMatchObject([
      { seq: 2, type: 'note', by: 'li', causedBy: null },
      { seq: 3, type: 'numbered', by: 'system', causedBy: `${id}/2/1`, event: { facts: { busy: false } } },
    ]);
    expect(await desk.engine.verify(id)).toEqual({ ok: true, events: 3, brokenAt: null });
  });

  it('answers the same request twice with the same answer, and does it once', async () => {
    const id = await open();
    const options = { by: clerk, idempotencyKey: { scope: 'li', key: `once ${id}` } };
    const first = await desk.engine.send(id, { type: 'note', text: 'seen' }, options);
    desk.clock.time = '2026-01-05T02:00:00.000Z';
    expect(await desk.engine.send(id, { type: 'note', text: 'seen' }, options)).toEqual(first);
    expect(await desk.engine.history(id)).toHaveLength(3);
    expect(await desk.engine.send(id, { type: 'note', text: 'other' }, options)).toMatchObject({
      ok: false,
      refusal: { code: 'KEY_REUSED' },
    });
  });

  it('opens one process for two starts with one key at the same instant', async () => {
    const before = await countRows(desk);
    const options = { by: clerk, idempotencyKey: { scope: 'li', key: 'open once' } };
    const [one, other] = await Promise.all([
      desk.engine.start('licence', application, options),
      desk.engine.start('licence', application, options),
    ]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
    expect((await countRows(desk)).process).toBe(before.process! + 1);
  });

  it('tells the later of two senders that things moved on', async () => {
    const id = await open();
    const outcomes = await Promise.all(
      [clerk, chief].map((by) => desk.engine.send(id, { type: 'note', text: by.person }, { by, expectedRevision: 1 })),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? 'taken' : outcome.refusal.code)).sort()).toEqual(['MOVED_ON', 'taken']);
    expect(await desk.engine.history(id)).toHaveLength(3);
  });

  it('lets twenty senders through one after another when none asks for a revision', async () => {
    const id = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => desk.engine.send(id, { type: 'note', text: `note ${n}` }, { by: clerk })),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await desk.engine.read(id)).toMatchObject({ revision: 41, context: { notes: 20 } });
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true, events: 41 });
  });

  it.each([
    ['an unknown event', { type: 'fly' }, clerk, 'UNKNOWN_EVENT', []],
    ['an event of the system', { type: 'deadlinePassed', key: 'reply' }, clerk, 'SYSTEM_EVENT', []],
    ['an event of the machine itself', { type: 'xstate.init' }, clerk, 'SYSTEM_EVENT', []],
    [
      'an unknown field',
      { type: 'note', text: 'a', more: 1 },
      clerk,
      'BAD_PAYLOAD',
      [{ rule: 'payload.unrecognized_keys', field: '/more' }],
    ],
    ['a claimed author', { type: 'note', text: 'a', by: chief }, clerk, 'BAD_PAYLOAD', [{ rule: 'payload.reserved', field: '/by' }]],
    ['a missing reason', { type: 'reject' }, chief, 'BAD_PAYLOAD', [{ rule: 'reason.required', field: '/reason' }]],
    ['a blank reason', { type: 'reject', reason: '  ' }, chief, 'BAD_PAYLOAD', [{ rule: 'reason.required', field: '/reason' }]],
    ['the wrong role', { type: 'reject', reason: 'no' }, clerk, 'NOT_PERMITTED', [{ rule: 'role.required', roles: ['chief'] }]],
    ['the own case', { type: 'grant' }, { ...clerk, roles: ['chief'] }, 'NOT_PERMITTED', [{ rule: 'duty.ownCase' }]],
    ['hollow words', { type: 'note', text: 'empty words' }, clerk, 'PAYLOAD_REFUSED', [{ rule: 'note.hollow', field: '/text' }]],
    ['guards that fail', { type: 'grant' }, chief, 'GUARDED', [{ rule: 'material.missing', subject: 'plan' }, { rule: 'number.missing' }]],
  ] as const)('refuses %s and writes nothing', async (_, event, by, code, findings) => {
    const id = await open();
    const before = await countRows(desk);
    desk.facts.missing = ['plan'];
    const outcome = await desk.engine.send(id, event, {
      by: { ...by, roles: [...by.roles] },
      idempotencyKey: { scope: by.person, key: `refused ${code}` },
    });
    desk.facts.missing = [];
    expect(outcome).toMatchObject({ ok: false, refusal: { code, findings } });
    expect(await countRows(desk)).toEqual(before);
  });

  it('refuses everything once the process has finished', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'reject', reason: 'incomplete' }, { by: chief });
    expect(await desk.engine.send(id, { type: 'note', text: 'late' }, { by: clerk })).toMatchObject({
      ok: false,
      refusal: { code: 'FINISHED', state: 'rejected' },
    });
    expect(await desk.engine.send('nowhere', { type: 'note', text: 'a' }, { by: clerk })).toMatchObject({
      ok: false,
      refusal: { code: 'UNKNOWN_PROCESS' },
    });
  });

  it('refuses a start that a checker stands against, with nothing written', async () => {
    const before = await countRows(desk);
    desk.facts.busy = true;
    const outcome = await desk.engine.start('licence', application, { by: clerk });
    desk.facts.busy = false;
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'GUARDED', findings: [{ rule: 'office.busy' }] } });
    expect(await countRows(desk)).toEqual(before);
  });

  it('undoes everything when a handler throws', async () => {
    const id = await open();
    const before = await countRows(desk);
    desk.failing.set('assignNumber', 'the register is closed');
    await expect(desk.engine.send(id, { type: 'note', text: 'seen' }, { by: clerk })).rejects.toThrow('the register is closed');
    desk.failing.clear();
    expect(await countRows(desk)).toEqual(before);
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true, events: 1 });
  });

  it('says what each caller may do, and why not the rest', async () => {
    const id = await open();
    const told = await desk.engine.available(id, chief);
    expect(told.allowed.map(({ event }) => event)).toEqual(['note', 'call', 'arm', 'reject']);
    expect(told.allowed.find(({ event }) => event === 'reject')).toMatchObject({ reason: 'required', schema: { required: ['reason'] } });
    expect(told.closed).toMatchObject([{ event: 'grant', basis: 'article 7', findings: [{ rule: 'number.missing' }] }]);
    expect((await desk.engine.available(id, clerk)).closed.map(({ event, findings }) => [event, findings[0]!.rule])).toEqual([
      ['grant', 'role.required'],
      ['reject', 'role.required'],
    ]);
  });

  it('shows each caller the parts that a rule opens, and nothing to others', async () => {
    const id = await open();
    expect(await desk.engine.readable(id, clerk)).toEqual(['process']);
    expect(await desk.engine.readable(id, chief)).toEqual(['process', 'history', 'notes']);
    expect(await desk.engine.readable(id, { person: 'x', party: 'y', roles: ['auditor'] })).toEqual([]);
    expect(await desk.engine.readable('nowhere', chief)).toEqual([]);
  });
});
