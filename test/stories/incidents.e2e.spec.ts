import { type IncidentView, incidentList, retryReceipt } from '@fashen/contracts';
import { QueueSweep } from '../../apps/server/src/process/queue-sweep.js';
import { ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

/** No notice can be written while its table is away: a fault of the installation, such as half an upgrade. */
const rename = (server: RunningServer, from: string, to: string) =>
  server.database.store.transaction(async ({ sql }) => {
    await sql.query(`ALTER TABLE ${from} RENAME TO ${to}`);
  });
const attempts = (server: RunningServer, process: string) =>
  server.database.read(async ({ sql }) => {
    const [row] = await sql.query<{ attempts: number }>(
      "SELECT max(attempts) AS attempts FROM outbox WHERE process = $1 AND channel = 'notices' AND settled_at IS NULL",
      [process],
    );
    return Number(row?.attempts ?? 0);
  });

describeEachServer('a notice that cannot be written', (server) => {
  let story: ReviewStory;
  let incident: IncidentView;
  const page = async (login: string, query = '') => (await story.as(login)).get(`/api/admin/incidents${query}`);
  const retry = async (login: string, conditions = {}) =>
    (await story.as(login)).post(`/api/admin/incidents/${incident.id}/retry`, {}, conditions);
  const open = async (): Promise<IncidentView[]> => incidentList.parse((await page('administrator')).body).entries;

  beforeAll(async () => {
    story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    await story.start();
    await story.until(async () => (await server().count('notice')) > 0);
    await rename(server(), 'notice', 'notice_away');
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    await story.done('justice-head', 'assign', { handler: 'linjiang.person.justice-handler' });
    // each try waits longer than the one before; the story's clock does not make people wait
    for (let tried = 1; tried <= 6; tried += 1) {
      await story.until(async () => (await attempts(server(), story.id)) >= tried);
      server().clock.pass(700_000);
    }
    [incident] = (await story.until(async () => (await open()).length > 0 && (await open()))) as [IncidentView];
  });

  it('stands among the incidents with its cause in words, and with what waits behind it', async () => {
    expect(incident).toMatchObject({
      status: 'open',
      what: { effect: 'notify', label: { zh: '发送通知' }, channelLabel: { zh: '通知' } },
      process: { id: story.id, label: { zh: '合法性审查' } },
      document: { id: story.document, title: '临江市户外招牌设置管理办法' },
      event: { label: { zh: '受理' } },
      cause: { zh: expect.stringContaining('数据库的结构'), en: expect.stringContaining('upgrade') },
      causeText: expect.stringContaining('notice'),
      attempts: 6,
      revision: 6,
      closedAt: null,
    });
    expect(incident.waiting.length).toBeGreaterThan(0);
    for (const row of incident.waiting) expect(row).toMatchObject({ effect: 'notify', label: { zh: '发送通知' } });
    expect((await page('auditor')).status).toBe(200);
    for (const login of ['justice-head', 'urban-drafter'])
      expect(await page(login)).toMatchObject({ status: 403, body: { code: 'NOT_ADMINISTRATOR' } });
    expect((await page('administrator', '?status=gone')).body).toMatchObject({ code: 'BAD_PAYLOAD', findings: [{ field: '/status' }] });
    expect((await page('administrator', '?status=closed')).body).toEqual({ entries: [], next: null });
  });

  it('is run again by the administrator alone, who saw how it stands', async () => {
    expect(await retry('auditor', { ifMatch: '"6"' })).toMatchObject({ status: 403, body: { code: 'NOT_ADMINISTRATOR' } });
    expect(await retry('administrator')).toMatchObject({ status: 428 });
    expect(await retry('administrator', { ifMatch: '"5"' })).toMatchObject({ status: 412, body: { code: 'STALE' } });
    const nowhere = await (await story.as('administrator')).post('/api/admin/incidents/no~1~0/retry', {}, { ifMatch: '"1"' });
    expect(nowhere.status).toBe(404);
  });

  it('stays open while the run fails, with the new count', async () => {
    const failed = await retry('administrator', { ifMatch: '"6"' });
    expect(failed).toMatchObject({ status: 200, body: { ok: false, incident: { status: 'open', attempts: 7 } } });
    expect(failed.headers.get('etag')).toBe('"7"');
    expect(await open()).toMatchObject([{ id: incident.id, attempts: 7 }]);
  });

  it('is closed by a run that passes, and what waited behind it has run too', async () => {
    await rename(server(), 'notice_away', 'notice');
    const before = await server().count('notice');
    const passed = await retry('administrator', { ifMatch: '"7"' });
    expect(retryReceipt.parse(passed.body)).toMatchObject({
      ok: true,
      incident: { status: 'closed', closedAt: server().clock.now(), waiting: [] },
    });
    expect(await open()).toEqual([]);
    expect(incidentList.parse((await page('administrator', '?status=closed')).body).entries).toMatchObject([
      { id: incident.id, status: 'closed' },
    ]);
    expect(await server().count('notice')).toBeGreaterThan(before + 1);
    expect(await retry('administrator', { ifMatch: '"7"' })).toMatchObject({ status: 409, body: { code: 'INCIDENT_CLOSED' } });
  });

  it('leaves in the log of administration who asked for each run', async () => {
    const { entries } = (await (await story.as('auditor')).get('/api/admin/log')).body;
    const asked = entries.filter(({ action }: { action: string }) => action === 'retryIncident');
    expect(asked).toMatchObject([
      { by: { id: 'linjiang.person.administrator' }, subject: { kind: 'incident' } },
      { by: { id: 'linjiang.person.administrator' } },
    ]);
  });
});

describeEachServer('a deadline that cannot be noted', (server) => {
  it('is tried again, shows in the counts, and becomes an incident that the administrator runs again', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    await story.start();
    const { clock, database } = server();
    const counted = async (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await server().counts())![1]);
    expect([await counted('fashen_incidents_open'), await counted('fashen_timers_overdue')]).toEqual([0, 0]);
    // no machine takes it: a fault, as half an upgrade would leave it
    const event = JSON.stringify({ type: 'fallsDueInAnotherRelease' });
    await database.store.transaction((tx) => tx.putTimer({ process: story.id, id: 'a ~ b/c', due: clock.now(), seq: 1, event }));
    const attempts = async () =>
      (await database.sql.query<{ attempts: number }>("SELECT attempts FROM timer WHERE id = 'a ~ b/c'"))[0]!.attempts;
    for (let tried = 1; tried <= 6; tried += 1) {
      server().nudge();
      await story.until(async () => Number(await attempts()) >= tried);
      clock.pass(700_000);
    }
    const administrator = await story.as('administrator');
    const [incident] = incidentList.parse((await administrator.get('/api/admin/incidents')).body).entries as [IncidentView];
    expect(incident).toMatchObject({
      what: { effect: 'fallsDueInAnotherRelease', channelLabel: { zh: '到期事项' } },
      process: { id: story.id },
      document: { id: story.document },
      event: null,
      waiting: [],
      attempts: 6,
    });
    expect(await counted('fashen_incidents_open')).toBe(1);
    expect(await counted('fashen_incidents_oldest_seconds')).toBeGreaterThanOrEqual(700);
    expect(server().log.filter((line) => line.includes('timer failed')).length).toBeGreaterThanOrEqual(6);
    const retry = (ifMatch: string) => administrator.post(`/api/admin/incidents/${encodeURIComponent(incident.id)}/retry`, {}, { ifMatch });
    expect(await retry('"6"')).toMatchObject({ status: 200, body: { ok: false, incident: { attempts: 7, status: 'open' } } });
    expect(await retry('"6"')).toMatchObject({ status: 412 });
  });

  it('leaves nothing behind of what was done long ago, and all of the record', async () => {
    const { clock, database } = server();
    const sweep = new QueueSweep(database, clock, { retentionDays: 90 } as never, {} as never);
    await server().idle();
    const events = await server().count('event');
    expect(await sweep.sweep()).toBe(0);
    clock.pass(91 * 86_400_000);
    expect(await server().count('stored_answer')).toBeGreaterThan(0);
    expect(await sweep.sweep()).toBeGreaterThan(0);
    expect([await server().count('stored_answer'), await server().count('outbox')]).toEqual([0, 0]);
    expect(await server().count('event')).toBe(events);
  });
});
