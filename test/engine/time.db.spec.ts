import { describeEachDatabase } from '../support/databases.js';
import { application, countRows, type Desk, MORNING, openDesk } from './desk.js';
import { people } from './licence.js';

const { clerk, chief } = people;

describeEachDatabase('timers', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });
  beforeEach(async () => {
    desk.clock.time = MORNING;
    desk.late.length = 0;
    desk.failed.length = 0;
    await desk.database.sql.query('DELETE FROM timer');
  });
  const later = (seconds: number) => {
    desk.clock.time = new Date(Date.parse(desk.clock.time) + seconds * 1000).toISOString();
  };

  const openArmed = async (due: string) => {
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    await desk.engine.send(opened.id, { type: 'arm', due }, { by: clerk });
    return opened.id;
  };
  const timersOf = async (id: string) => (await desk.database.store.read((reader) => reader.timers(id))).map((timer) => timer.id);
  const incidentsOf = async (id: string) =>
    (await desk.database.store.read((reader) => reader.incidents(true))).filter(({ process }) => process === id);
  /** `note` is no event of the system. */
  const putBroken = (process: string, due: string) =>
    desk.database.store.transaction((tx) =>
      tx.putTimer({ process, id: 'broken', due, seq: 1, event: '{"type":"note","text":"from nobody"}' }),
    );
  const openBroken = async (due: string) => {
    const id = await openArmed(due.replace('T00', 'T01'));
    await putBroken(id, due);
    return id;
  };
  /** Runs what fails until nobody tries it any more. */
  const exhaust = async (from: string) => {
    desk.clock.time = from;
    for (let tries = 0; tries < 6; tries += 1) {
      await desk.engine.runDue();
      later(3600);
    }
  };

  it('do not fire before they are due', async () => {
    const id = await openArmed('2026-01-06T00:00:00.000Z');
    desk.clock.time = '2026-01-05T23:59:59.999Z';
    expect(await desk.engine.runDue()).toBe(0);
    expect((await desk.engine.read(id))!.revision).toBe(2);
    desk.clock.time = '2026-01-06T00:00:00.000Z';
    expect(await desk.engine.runDue()).toBe(1);
  });

  it('that fell due while the server was down fire once, with both times', async () => {
    const id = await openArmed('2026-01-06T00:00:00.000Z');
    desk.clock.time = '2026-01-09T08:00:00.000Z';
    expect(await Promise.all([desk.engine.runDue(), desk.engine.runDue()]).then(([one, other]) => one! + other!)).toBe(1);
    expect((await desk.engine.history(id)).at(-1)).toMatchObject({
      type: 'deadlinePassed',
      by: 'system',
      causedBy: `${id}/reply`,
      at: '2026-01-09T08:00:00.000Z',
      event: { due: '2026-01-06T00:00:00.000Z', at: '2026-01-09T08:00:00.000Z', key: 'reply' },
    });
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true });
  });

  it('fire in the order of due, whatever the order of arming', async () => {
    const later = await openArmed('2026-02-02T00:00:00.000Z');
    const sooner = await openArmed('2026-02-01T00:00:00.000Z');
    desk.clock.time = '2026-02-03T00:00:00.000Z';
    const order: string[] = [];
    const watching = openDesk(desk.database, undefined, {});
    watching.clock.time = desk.clock.time;
    for (const timer of await desk.database.store.dueTimers(desk.clock.time, 10)) order.push(timer.process);
    expect(order).toEqual([sooner, later]);
    expect(await watching.engine.runDue()).toBe(2);
  });

  it('of a process that has finished are gone', async () => {
    const id = await openArmed('2026-01-06T00:00:00.000Z');
    await desk.engine.send(id, { type: 'reject', reason: 'withdrawn' }, { by: chief });
    expect(await desk.database.store.read((reader) => reader.timers(id))).toEqual([]);
  });

  it('that the process refuses are spent and reported, and hold back no other', async () => {
    const finished = await openArmed('2026-03-01T00:00:00.000Z');
    const open = await openArmed('2026-03-02T00:00:00.000Z');
    await desk.engine.send(finished, { type: 'reject', reason: 'withdrawn' }, { by: chief });
    await desk.database.store.transaction((tx) =>
      tx.putTimer({
        process: finished,
        id: 'stray',
        due: '2026-03-01T00:00:00.000Z',
        seq: 1,
        event: '{"type":"deadlinePassed","key":"reply"}',
      }),
    );
    desk.clock.time = '2026-03-03T00:00:00.000Z';
    expect(await desk.engine.runDue()).toBe(1);
    expect(desk.late).toEqual([
      {
        process: finished,
        type: 'deadlinePassed',
        causedBy: `${finished}/stray`,
        refusal: { code: 'FINISHED', state: 'rejected', findings: [] },
      },
    ]);
    expect((await desk.engine.read(open))!.context.overdue).toBe(true);
    expect((await countRows(desk)).timer).toBe(0);
  });

  it('that fault are told and tried again later, and hold back no other', async () => {
    const id = await openArmed('2026-04-02T00:00:00.000Z');
    const broken = await openBroken('2026-04-01T00:00:00.000Z');
    desk.clock.time = '2026-04-03T00:00:00.000Z';
    expect(await desk.engine.runDue()).toBe(2);
    expect((await desk.engine.read(id))!.context.overdue).toBe(true);
    expect((await desk.engine.read(broken))!.context.overdue).toBe(true);
    expect(desk.failed).toMatchObject([{ what: 'timer', id: `${broken}/broken`, process: broken, attempts: 1 }]);
    expect(String(desk.failed[0]!.error)).toContain('note');
    expect(await timersOf(broken)).toEqual(['broken']);
    // not before its time
    expect(await desk.engine.runDue()).toBe(0);
    expect(desk.failed).toHaveLength(1);
    desk.clock.time = '2026-04-03T00:00:01.000Z';
    await desk.engine.runDue();
    expect(desk.failed.map(({ attempts }) => attempts)).toEqual([1, 2]);
  });

  it('that go on failing become an incident, which closes when a run of it passes', async () => {
    const broken = await openBroken('2026-05-01T00:00:00.000Z');
    await exhaust('2026-05-02T00:00:00.000Z');
    const [incident] = await incidentsOf(broken);
    expect(incident).toMatchObject({ type: 'note', attempts: 6, closedAt: null });
    expect(incident!.cause).toContain('note');
    later(3600);
    await desk.engine.runDue();
    expect(await incidentsOf(broken)).toEqual([incident]);
    expect(await desk.engine.retry(incident!.id)).toEqual({ ok: false, cause: incident!.cause });
    expect(await incidentsOf(broken)).toMatchObject([{ id: incident!.id, openedAt: incident!.openedAt, attempts: 7 }]);
    await desk.database.store.transaction(({ sql }) =>
      sql.query('UPDATE timer SET event = \'{"type":"deadlinePassed","key":"reply"}\' WHERE process = $1', [broken]),
    );
    expect(await desk.engine.retry(incident!.id)).toEqual({ ok: true });
    expect((await desk.engine.history(broken)).at(-1)).toMatchObject({ type: 'deadlinePassed', causedBy: `${broken}/broken` });
    expect(await incidentsOf(broken)).toEqual([]);
    const closed = await desk.database.store.read((reader) => reader.incidents(false));
    expect(closed).toMatchObject([{ id: incident!.id, openedAt: incident!.openedAt, closedAt: desk.clock.time }]);
    expect(await desk.engine.retry(incident!.id)).toMatchObject({ ok: false });
  });

  it('that wait as an incident go with the case that has no use for them, and begin anew where they are armed anew', async () => {
    const [ended, armed] = [await openBroken('2026-06-01T00:00:00.000Z'), await openBroken('2026-06-01T00:00:00.000Z')];
    await exhaust('2026-06-02T00:00:00.000Z');
    expect([await incidentsOf(ended), await incidentsOf(armed)]).toMatchObject([[{}], [{}]]);
    await desk.engine.send(ended, { type: 'reject', reason: 'withdrawn' }, { by: chief });
    await putBroken(armed, '2026-07-01T00:00:00.000Z');
    expect([await incidentsOf(ended), await incidentsOf(armed)]).toEqual([[], []]);
    desk.failed.length = 0;
    desk.clock.time = '2026-07-02T00:00:00.000Z';
    await desk.engine.runDue();
    expect(desk.failed).toMatchObject([{ process: armed, attempts: 1 }]);
  });
});

describeEachDatabase('a clock that runs backwards', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });

  it('gives no event an earlier time than the one before it, and holds nothing back', async () => {
    desk.clock.time = '2026-01-05T09:00:00.000Z';
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { id } = opened;
    desk.clock.time = '2026-01-05T08:00:00.000Z';
    expect(await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk })).toMatchObject({
      ok: true,
      at: '2026-01-05T09:00:00.000Z',
    });
    await desk.engine.send(id, { type: 'arm', due: '2026-01-05T08:30:00.000Z' }, { by: clerk });
    // the letter goes out at once, by the clock as it is
    expect(await desk.engine.drain()).toBe(1);
    desk.clock.time = '2026-01-05T08:40:00.000Z';
    expect(await desk.engine.runDue()).toBe(1);
    const history = await desk.engine.history(id);
    expect(history.slice(1).map(({ type }) => type)).toEqual(['call', 'arm', 'letterSent', 'deadlinePassed']);
    expect(history.map(({ at }) => at)).toEqual(Array(5).fill('2026-01-05T09:00:00.000Z'));
    expect(history.slice(1).map(({ event }) => (event as { at: string }).at)).toEqual(Array(4).fill('2026-01-05T09:00:00.000Z'));
    desk.clock.time = '2026-01-05T10:00:00.000Z';
    expect(await desk.engine.send(id, { type: 'call', phone: '2' }, { by: clerk })).toMatchObject({ at: '2026-01-05T10:00:00.000Z' });
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true });
  });
});
