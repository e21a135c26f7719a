import { type EventRow, exportBundle, isSealed, playHistory, replay, sealingKeyId, verifyBundle } from '@fashen/engine';
import { describeEachDatabase } from '../support/databases.js';
import { application, type Desk, openDesk, SEALING_KEY } from './desk.js';
import { licence, licenceModel, people } from './licence.js';

const { clerk } = people;

describeEachDatabase('evidence', (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = openDesk(await fresh());
  });

  const open = async () => {
    const opened = await desk.engine.start('licence', application, {
      by: clerk,
      idempotencyKey: { scope: 'li', key: crypto.randomUUID() },
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    await desk.engine.send(
      opened.id,
      { type: 'call', phone: '13900000000' },
      { by: clerk, idempotencyKey: { scope: 'li', key: crypto.randomUUID() } },
    );
    return opened.id;
  };
  const everything = async () => {
    const tables = ['process', 'event', 'timer', 'outbox', 'stored_answer', 'sealed_key'];
    const rows = await Promise.all(tables.map((table) => desk.database.sql.query(`SELECT * FROM ${table}`)));
    return JSON.stringify(rows);
  };

  it('holds no personal data in clear, anywhere', async () => {
    await open();
    const text = await everything();
    expect(text).toContain('filed');
    for (const secret of ['Wang Xiaoming', '13800000000', '13900000000']) expect(text).not.toContain(secret);
  });

  it('opens sealed data while its key stands, and keeps a whole chain when it is destroyed', async () => {
    const id = await open();
    const sealed = (await desk.engine.history(id))[0]!.event.input.contact;
    expect(isSealed(sealed)).toBe(true);
    expect(await desk.engine.unseal(sealed)).toEqual(application.contact);
    await desk.database.store.transaction((tx) => tx.destroySealedKey(sealingKeyId(id, 'contact'), desk.clock.now()));
    expect(await desk.engine.unseal(sealed)).toBeUndefined();
    expect(await desk.engine.verify(id)).toMatchObject({ ok: true, brokenAt: null });
    await expect(desk.engine.send(id, { type: 'call', phone: '1' }, { by: clerk })).rejects.toThrow('was destroyed');
  });

  it('finds a row that was changed in the database, by seq', async () => {
    const id = await open();
    await desk.database.sql.query(`UPDATE event SET event = replace(event, 'li', 'wu') WHERE process = $1 AND seq = 2`, [id]);
    expect(await desk.engine.verify(id)).toMatchObject({
      ok: false,
      brokenAt: { process: id, seq: 2, why: 'the row does not match its hash' },
    });
  });

  it('finds a state that the history does not lead to', async () => {
    const id = await open();
    await desk.database.sql.query(`UPDATE process SET snapshot = replace(snapshot, '"notes":0', '"notes":9') WHERE id = $1`, [id]);
    expect(await desk.engine.verify(id)).toMatchObject({
      ok: false,
      brokenAt: { process: id, seq: 2, why: 'the history does not lead to the stored state' },
    });
  });

  it('leaves in a bundle that verifies offline', async () => {
    const ids = [await open(), await open()];
    const bundle = JSON.parse(JSON.stringify(await desk.database.store.read((reader) => exportBundle(reader, ids))));
    expect(verifyBundle(bundle)).toEqual({ ok: true, events: 4, brokenAt: null, checkpoint: null });
    bundle.processes[1].events.pop();
    expect(verifyBundle(bundle)).toMatchObject({ ok: false, brokenAt: { process: ids[1], seq: 1 } });
  });

  it('replays histories made by chance to the stored bytes', async () => {
    const lengths = new Set<number>();
    for (let seed = 1; seed <= 25; seed += 1) {
      const { engine, process } = await playHistory({
        definition: { ...licence, model: licenceModel },
        store: desk.database.store,
        seed,
        attempts: 25,
        sealingKey: SEALING_KEY,
      });
      const [row, rows] = await desk.database.store.read(
        async (reader) => [await reader.process(process), await reader.events(process)] as [{ snapshot: string }, EventRow[]],
      );
      expect(replay(licence, rows)).toBe(row.snapshot);
      expect(await engine.verify(process)).toMatchObject({ ok: true, events: rows.length });
      lengths.add(rows.length);
    }
    expect(lengths.size).toBeGreaterThan(5);
  });
});
