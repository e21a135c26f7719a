import { CalendarNoticeRepository, type Database } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { HOLIDAYS_2027 } from '../../../../test/support/holidays.js';
import { DRAFTER, reviewEngine, seedDocument, seedPeople, submission, taken } from '../../../../test/support/review-case.js';
import { CalendarInForce } from '../deadline/calendar-in-force.js';
import { createLog } from '../platform/log.js';
import { CalendarWatch } from './calendar-watch.js';
import { openDeadlines } from './recompute.js';

const clock = { now: () => '2026-12-28T01:00:00.000Z' };

/** One process: the calendar that it has in force, and its watch. */
function processOn({ store }: Database, recomputes: boolean) {
  const calendar = new CalendarInForce();
  const watch = new CalendarWatch({ store, clock, calendar, log: createLog('off', clock, () => {}), recomputes });
  const behind = async () => (await store.read(({ sql }) => openDeadlines(sql, calendar.current()))).behind.map(({ process }) => process);
  return { calendar, watch, behind };
}

const importNotice = ({ store }: Database): Promise<void> =>
  store.transaction(async ({ sql }) => {
    const { number } = HOLIDAYS_2027;
    const notice = JSON.stringify(HOLIDAYS_2027);
    await new CalendarNoticeRepository(sql).insert({ ordinal: 1, number, notice, importedBy: DRAFTER.person, importedAt: clock.now() });
  });

/** A review that a process opens by the built-in calendar, because it has not learned of the notice. */
async function openByOld(database: Database, n: number): Promise<void> {
  await seedDocument(database, `document-${n}`, n);
  await taken(
    reviewEngine(database.store, clock).start('legality-review', submission(`document-${n}`), { by: DRAFTER, id: `review-${n}` }),
  );
}

describeEachDatabase('the watch over the calendar', (fresh) => {
  it('brings a notice to every process, and one that answers only leaves deadlines to the others', async () => {
    const database = await fresh();
    await seedPeople(database);
    await openByOld(database, 1);
    const [api, worker] = [processOn(database, false), processOn(database, true)];
    await importNotice(database);
    await api.watch.look();
    expect(api.calendar.current().edition).toContain(HOLIDAYS_2027.number);
    expect(await api.behind()).toEqual(['review-1']);
    await worker.watch.look();
    expect(worker.calendar.current()).toEqual(api.calendar.current());
    expect(await worker.behind()).toEqual([]);
  });

  it('finds what another process opened by the old edition while the notice was on its way', async () => {
    const database = await fresh();
    await seedPeople(database);
    await importNotice(database);
    const worker = processOn(database, true);
    await worker.watch.look();
    await openByOld(database, 2);
    expect(await worker.behind()).toEqual(['review-2']);
    for (let looks = 0; looks < 10; looks += 1) await worker.watch.look();
    expect(await worker.behind()).toEqual([]);
  });
});
