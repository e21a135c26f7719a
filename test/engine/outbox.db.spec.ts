import { describeEachDatabase } from '../support/databases.js';
import { signal, turn } from '../support/waiting.js';
import { application, type Desk, MORNING, openDesk } from './desk.js';
import { people } from './licence.js';

const { clerk, chief } = people;

describeEachDatabase('the outbox', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });
  beforeEach(() => {
    desk.clock.time = MORNING;
    desk.ran.length = 0;
    desk.failed.length = 0;
    desk.late.length = 0;
    desk.failing.clear();
  });

  const open = async () => {
    const opened = await desk.engine.start('licence', application, { by: clerk });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    return opened.id;
  };
  const later = (seconds: number) => {
    desk.clock.time = new Date(Date.parse(desk.clock.time) + seconds * 1000).toISOString();
  };
  /** Runs a failing row until nobody tries it any more. */
  const exhaust = async () => {
    for (let tries = 0; tries < 6; tries += 1) {
      await desk.engine.drain();
      later(3600);
    }
  };
  const begin = async ({ engine }: Desk): Promise<Promise<void>[]> => {
    const runs: Promise<void>[] = [];
    await engine.begin((run) => runs.push(run));
    return runs;
  };
  const incidents = () => desk.database.store.read((reader) => reader.incidents(true));

  it('runs a channel in the order in which the machine asked', async () => {
    const id = await open();
    for (const text of ['a', 'b', 'c']) await desk.engine.send(id, { type: 'note', text }, { by: clerk });
    await Promise.all([desk.engine.drain(), desk.engine.drain()]);
    expect(desk.ran).toEqual([`postNotice ${id}/2/0`, `postNotice ${id}/4/0`, `postNotice ${id}/6/0`]);
  });

  it('applies the follow-up of a handler once, as an event of the system caused by the effect', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    await desk.engine.drain();
    await desk.engine.drain();
    expect((await desk.engine.history(id)).at(-1)).toMatchObject({ seq: 3, type: 'letterSent', by: 'system', causedBy: `${id}/2/0` });
    expect((await desk.engine.read(id))!.context).toMatchObject({ letters: 1 });
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true });
  });

  it('applies one follow-up when two workers ran the same row', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    let meet = () => {};
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    let running = 0;
    const slow = openDesk(desk.database, undefined, {
      dispatched: {
        postNotice: async () => {},
        sendLetter: async () => {
          running += 1;
          if (running === 2) meet();
          await both;
          return { type: 'letterSent' };
        },
      },
    });
    const first = slow.engine.drain();
    while (running === 0) await new Promise((resolve) => setImmediate(resolve));
    // the lease of the first has run out while its handler still runs
    slow.clock.time = '2026-01-05T02:00:00.000Z';
    await Promise.all([first, slow.engine.drain()]);
    expect(running).toBe(2);
    expect((await desk.engine.read(id))!.context).toMatchObject({ letters: 1 });
  });

  it('tries a failing handler again later, and only it waits', async () => {
    const [failing, other] = [await open(), await open()];
    desk.failing.set('sendLetter', 'no post today');
    await desk.engine.send(failing, { type: 'call', phone: '1' }, { by: clerk });
    await desk.engine.send(failing, { type: 'note', text: 'a' }, { by: clerk });
    await desk.engine.send(other, { type: 'note', text: 'b' }, { by: clerk });
    await desk.engine.drain();
    expect(desk.ran.sort()).toEqual([`postNotice ${failing}/3/0`, `postNotice ${other}/2/0`].sort());
    expect(desk.failed).toMatchObject([{ what: 'effect', id: `${failing}/2/0`, type: 'sendLetter', attempts: 1 }]);
    desk.failing.clear();
    await desk.engine.drain();
    expect((await desk.engine.read(failing))!.context).toMatchObject({ letters: 0 });
    later(1);
    await desk.engine.drain();
    expect((await desk.engine.read(failing))!.context).toMatchObject({ letters: 1 });
  });

  it('turns a handler that keeps failing into an incident, which closes only when a run passes', async () => {
    const id = await open();
    desk.failing.set('sendLetter', 'no post at all');
    await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    await desk.engine.send(id, { type: 'call', phone: '2' }, { by: clerk });
    await exhaust();
    const [incident, ...rest] = await incidents();
    expect(rest).toEqual([]);
    expect(incident).toMatchObject({ process: id, type: 'sendLetter', cause: 'Error: no post at all', attempts: 6 });
    desk.failing.set('sendLetter', 'still none');
    expect(await desk.engine.retry(incident!.id)).toEqual({ ok: false, cause: 'Error: still none' });
    desk.failing.clear();
    expect(await desk.engine.drain()).toBe(0);
    expect(await desk.engine.retry(incident!.id)).toEqual({ ok: true });
    expect(await incidents()).toEqual([]);
    expect((await desk.engine.read(id))!.context).toMatchObject({ letters: 2 });
    expect(await desk.engine.retry(incident!.id)).toMatchObject({ ok: false });
  });

  it('tells of its own other run, although workers drain at the same time', async () => {
    const id = await open();
    desk.failing.set('sendLetter', 'no post at all');
    await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    await exhaust();
    const [incident] = await incidents();
    desk.failing.set('sendLetter', 'still none');
    const [told, ...drained] = await Promise.all([desk.engine.retry(incident!.id), desk.engine.drain(), desk.engine.drain()]);
    expect([told, drained]).toEqual([{ ok: false, cause: 'Error: still none' }, [0, 0]]);
    expect(await incidents()).toMatchObject([{ attempts: incident!.attempts + 1 }]);
  });

  it('keeps no other kind waiting, however many of one kind are slow, and starts of one kind so many at a time', async () => {
    const gate = signal();
    let [letters, notices] = [0, 0];
    const slow = openDesk(desk.database, undefined, {
      dispatched: {
        sendLetter: async () => {
          letters += 1;
          await gate.given;
        },
        postNotice: async () => {
          notices += 1;
        },
      },
    });
    const cases = [];
    for (let n = 0; n < 20; n += 1) cases.push(await open());
    for (const id of cases) await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    const begun = await begin(slow);
    const before = begun.length;
    expect(before).toBeGreaterThanOrEqual(8);
    expect(before).toBeLessThan(20);
    while (letters < before) await turn();
    await desk.engine.send(cases[0]!, { type: 'note', text: 'a' }, { by: clerk });
    await Promise.all(await begin(slow));
    expect([letters, notices]).toEqual([before, 1]);
    gate.give();
    await Promise.all(begun);
    await slow.engine.drain();
    expect(letters).toBe(20);
  });

  it('keeps its lease while a handler runs, so that no other worker takes the row', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk });
    const gate = signal();
    let running = 0;
    const dispatched = {
      postNotice: async () => {},
      sendLetter: async () => {
        running += 1;
        await gate.given;
      },
    };
    const slow = openDesk(desk.database, undefined, { dispatched }, 30);
    const [run] = await begin(slow);
    const leasedUntil = async () =>
      (await desk.database.sql.query<{ ready_at: string }>('SELECT ready_at FROM outbox WHERE id = $1', [`${id}/2/0`]))[0]!.ready_at;
    slow.clock.time = '2026-01-05T02:00:00.000Z';
    while ((await leasedUntil()) <= slow.clock.time) await turn();
    const other = openDesk(desk.database, undefined, { dispatched });
    other.clock.time = slow.clock.time;
    expect(await begin(other)).toEqual([]);
    gate.give();
    await run;
    expect(running).toBe(1);
    expect(await desk.engine.drain()).toBe(0);
  });

  it('spends a follow-up that comes too late, and reports it', async () => {
    const id = await open();
    await desk.engine.send(id, { type: 'reject', reason: 'no' }, { by: chief });
    await desk.engine.drain();
    expect(desk.ran).toEqual([`sendLetter ${id}/2/0`]);
    expect(desk.late).toMatchObject([{ process: id, type: 'letterSent', causedBy: `${id}/2/0`, refusal: { code: 'FINISHED' } }]);
    expect(await desk.engine.drain()).toBe(0);
  });
});
