import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoticeRepository, openDatabase } from '@fashen/persistence';
import { Client } from '../support/client.js';
import { HOLIDAYS_2027 } from '../support/holidays.js';
import { told } from '../support/office.js';
import { type OwnDatabase, ownDatabase } from '../support/postgres-server.js';
import { ReviewStory } from '../support/review.js';
import { PASSWORD, startServer } from '../support/server.js';
import { ServerProcess } from '../support/server-process.js';

const DAY = 86_400_000;

/** The clock of both processes: a file that holds an instant. */
async function fileClock(file: string, start: string) {
  let instant = start;
  await writeFile(file, instant);
  const pass = async (milliseconds: number) => {
    instant = new Date(Date.parse(instant) + milliseconds).toISOString();
    await writeFile(file, instant);
  };
  return { now: () => instant, pass };
}

describe('a worker that is started first', () => {
  it('leaves the accounts to the process that tells the password', async () => {
    const worker = await startServer({ database: 'postgres', environment: { FASHEN_ROLE: 'worker', FASHEN_DEMO: 'off' } });
    expect(worker.firstStart).toEqual({ kind: 'running' });
    expect(await worker.count('account')).toBe(0);
    await worker.close();
  });
});

describe('one process that answers and one that works in the background, on PostgreSQL', () => {
  let own: OwnDatabase;
  let home: string;
  let clock: Awaited<ReturnType<typeof fileClock>>;
  let api: ServerProcess;
  let worker: ServerProcess | undefined;
  let story: ReviewStory;
  const start = (role: 'api' | 'worker') =>
    ServerProcess.start({
      FASHEN_ROLE: role,
      PORT: '0',
      DATABASE_URL: own.url,
      FASHEN_HOME: home,
      FASHEN_TEST_NOW: join(home, 'now'),
      FASHEN_DEMO_PASSWORD: PASSWORD,
      FASHEN_RATE_LIMIT: '100000',
    });
  const history = async (): Promise<string[]> => {
    const { body } = await (await story.as('auditor')).get(`/api/processes/${story.id}/history`);
    return body.lines.map(({ type }: { type: string }) => type);
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'fashen-home-'));
    clock = await fileClock(join(home, 'now'), '2026-12-28T01:00:00.000Z');
    own = await ownDatabase();
    api = start('api');
    const url = await api.url();
    const as = async (login: string) => {
      const client = new Client(url);
      expect((await client.signIn(login, PASSWORD)).status).toBe(201);
      return client;
    };
    story = new ReviewStory({ url, clock, as } as never);
  });

  afterAll(async () => {
    await Promise.all([api.stop(), worker?.stop()]);
    await own.remove();
    await rm(home, { recursive: true });
  });

  it('the first takes the actions and leaves the papers to the second, which makes them once it is there', async () => {
    await story.examining();
    expect((await story.read('auditor')).body.documents).toEqual([]);
    worker = start('worker');
    expect((await story.papers(1))[0]).toMatchObject({ name: expect.stringMatching(/\.docx$/) });
  });

  it('a notice that the first imports has the second compute the deadlines anew and tell the handler', async () => {
    const before = (await story.read('auditor')).body.deadlines[1];
    const administrator = await story.as('administrator');
    expect(told(await administrator.post('/api/admin/calendar/notices', HOLIDAYS_2027))).toBe('201');
    const after = await story.until(async () => {
      const [, review] = (await story.read('auditor')).body.deadlines;
      return review.certain && review;
    });
    expect(after.due > before.due).toBe(true);
    const database = await openDatabase({ url: own.url });
    const notices = await database.read(({ sql }) => new NoticeRepository(sql).ofProcess(story.id));
    await database.close();
    expect(notices.filter(({ text }) => text.includes(HOLIDAYS_2027.number))).toHaveLength(1);
  });

  it('the second fires what falls due, once', async () => {
    await clock.pass(60 * DAY);
    await story.until(async () => (await history()).includes('deadlinePassed'));
    expect((await history()).filter((type) => type === 'deadlinePassed')).toHaveLength(1);
  });

  it('both end in order when they are asked to', async () => {
    expect(await Promise.all([api.stop(), worker!.stop()])).toEqual([0, 0]);
  });
});
