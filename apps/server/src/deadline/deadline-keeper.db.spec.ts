import { type Database, DeadlineRepository, type SqlTx } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { newId, step } from '../../../../test/support/steps.js';
import { CalendarInForce } from './calendar-in-force.js';
import { DeadlineKeeper, type DeadlineScene } from './deadline-keeper.js';

const KEY = 'review';
/** Midnight in Shanghai, at the beginning of a day. */
const midnight = (date: string): string => new Date(Date.parse(`${date}T00:00:00+08:00`)).toISOString();

describeEachDatabase('a deadline of fifteen working days from 2 November', (fresh) => {
  let database: Database;
  const keeper = new DeadlineKeeper(new CalendarInForce().current);
  let seq = 0;
  beforeAll(async () => {
    database = await fresh();
  });

  /** A process of its own with its deadline open; `act` then does what happens to it, at a moment. */
  const played = async (...acts: readonly ((scene: DeadlineScene) => Promise<void>)[]) => {
    const process = newId();
    return database.store.transaction(async (tx: SqlTx) => {
      await tx.write(step(process, 1));
      const scene = (at: string): DeadlineScene => {
        seq += 1;
        return { tx, process, profile: 'national', at, by: 'clerk', effect: { id: `${process}/${seq}/0`, seq } };
      };
      await keeper.open(scene(midnight('2026-11-02')), { key: KEY, from: '2026-11-02' });
      for (const act of acts) await act(scene(midnight('2026-11-18')));
      const { due, status } = (await new DeadlineRepository(tx.sql).latest(process, KEY))!;
      const timers = (await tx.timers(process)).map(({ id, due: at, event }) => [id, at, event]);
      return { due, status, timers: timers.toSorted(([one], [other]) => (one! < other! ? -1 : 1)) };
    });
  };
  const near = (on: string) => ['review.near', midnight(on), '{"type":"deadlineNear","key":"review"}'];
  const passed = (after: string) => ['review.passed', midnight(after), '{"type":"deadlinePassed","key":"review"}'];

  it('wakes its process where the light turns yellow, and when the last day is over', async () =>
    expect(await played()).toEqual({ due: '2026-11-23', status: 'running', timers: [near('2026-11-16'), passed('2026-11-24')] }));

  it('wakes nobody while it stands, and goes on for the days that were left', async () => {
    const pause = (scene: DeadlineScene) => keeper.pause(scene, { key: KEY, from: '2026-11-04', evidence: '补正通知' });
    expect(await played(pause)).toEqual({ due: '2026-11-23', status: 'paused', timers: [] });
    expect(await played(pause, (scene) => keeper.resume(scene, { key: KEY, on: '2026-11-06' }))).toEqual({
      ...{ due: '2026-11-25', status: 'running' },
      timers: [near('2026-11-18'), passed('2026-11-26')],
    });
  });

  it('loses no day to a pause that was over on the day it began, or before', async () => {
    const pause = (scene: DeadlineScene) => keeper.pause(scene, { key: KEY, from: '2026-11-04', evidence: '补正通知' });
    for (const on of ['2026-11-04', '2026-11-03'])
      expect(await played(pause, (scene) => keeper.resume(scene, { key: KEY, on }))).toMatchObject({
        due: '2026-11-23',
        status: 'running',
      });
  });

  it('is warned of once: a warning whose day has gone by is not given again when the end moves', async () => {
    const extend = (amount: number) => (scene: DeadlineScene) => keeper.extend(scene, { key: KEY, amount, reason: '案情复杂' });
    expect(await played(extend(5))).toMatchObject({ due: '2026-11-30', timers: [near('2026-11-20'), passed('2026-12-01')] });
    const given = (scene: DeadlineScene) => scene.tx.cancelTimer(scene.process, 'review.near');
    expect(await played(given, extend(1))).toMatchObject({ due: '2026-11-24', timers: [passed('2026-11-25')] });
  });

  it('is met on its last day and missed after it; what is stopped is neither, and none of them wakes anybody', async () => {
    const close = (how: 'met' | 'stopped', on: string) => (scene: DeadlineScene) => keeper.close(scene, { key: KEY, how, on });
    expect(await played(close('met', '2026-11-23'))).toEqual({ due: '2026-11-23', status: 'met', timers: [] });
    expect(await played(close('met', '2026-11-24'))).toEqual({ due: '2026-11-23', status: 'missed', timers: [] });
    expect(await played(close('stopped', '2026-11-24'))).toEqual({ due: '2026-11-23', status: 'stopped', timers: [] });
    await expect(played(close('met', '2026-11-23'), close('met', '2026-11-23'))).rejects.toThrow('is not open');
  });
});
