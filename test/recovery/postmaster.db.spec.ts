import { writeFile } from 'node:fs/promises';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { eventually } from '../support/eventually.js';
import { runs } from '../support/layer.js';
import { ProjectStory } from '../support/project.js';
import { type OwnCluster, startPostgres } from '../support/run/postgres.mjs';
import { type RunningServer, startServer } from '../support/server.js';
import { PostmasterWriter } from './postmaster-writer.js';

/** `npm run proof -- postmaster` asks for more. */
const KILLS = runs(process.env.FASHEN_PROOF_POSTMASTER, 2, 5);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20_261_203);
const WRITERS = 4;
/** Acknowledged events between a start and the next kill. */
const LEAST = 5;
const MOST = 40;
const NEXT_YEAR = '2027-01-04T01:00:00.000Z';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

/** What the page of the long run tells (test/proof/postmaster.mjs). */
async function tell(writers: readonly PostmasterWriter[]): Promise<void> {
  const to = process.env.FASHEN_PROOF_FOUND;
  if (to === undefined) return;
  const acknowledged = sum(writers.map((one) => one.acknowledged.length));
  const unavailable = sum(writers.flatMap(({ other }) => [...other.values()]));
  await writeFile(to, JSON.stringify({ acknowledged, unavailable }));
}

describe('a server whose PostgreSQL is killed', () => {
  let cluster: OwnCluster;
  let server: RunningServer;
  beforeAll(async () => {
    cluster = await startPostgres({ durable: true });
    server = await startServer({ environment: { DATABASE_URL: cluster.url } });
  });
  afterAll(async () => {
    await server?.close();
    await cluster?.stop();
  });

  const anonymous = () => server.anonymous();
  const isReady = async () => (await anonymous().get('/readyz')).status === 200;

  async function writer(n: number): Promise<PostmasterWriter> {
    const project = new ProjectStory(server);
    await project.proposed(`临江市第${n}号管理办法`);
    const { revision } = await project.done(project.assessor, 'beginAssessment', {});
    await project.as('urban-drafter');
    return new PostmasterWriter(project, revision);
  }

  /** Kills PostgreSQL, looks at what is answered without it, and starts it again. */
  async function outage(meanwhile: () => void = () => {}): Promise<void> {
    await cluster.kill();
    const client = anonymous();
    expect((await client.get('/healthz')).status).toBe(200);
    const [ready, read] = [await client.get('/readyz'), await client.get('/api/public/consultations')];
    for (const { status, headers, body } of [ready, read]) {
      expect([status, body.code]).toEqual([503, 'DATABASE_AWAY']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body.detail).toContain('数据库');
    }
    meanwhile();
    await cluster.again();
    await eventually(isReady);
  }

  it(`answers 503 while it is away, comes back by itself, and has lost and doubled nothing that was acknowledged (${KILLS} kills)`, async () => {
    const random = randomFrom(SEED);
    const writers = [];
    for (let n = 1; n <= WRITERS; n += 1) writers.push(await writer(n));
    const planned = new ProjectStory(server);
    await planned.proposed('临江市户外招牌维护管理办法');
    await planned.assessed();
    await planned.done('city-leader', 'approve');

    let isOver = false;
    let count = 0;
    const writing = Promise.all(
      writers.map((one) =>
        one.write(
          () => isOver,
          () => {
            count += 1;
          },
        ),
      ),
    );
    for (let kill = 1; kill < KILLS; kill += 1) {
      const at = count + LEAST + Math.floor(random() * (MOST - LEAST));
      await Promise.race([eventually(async () => count >= at), writing]);
      await outage();
    }
    const before = count;
    await Promise.race([eventually(async () => count > before), writing]);
    isOver = true;
    await writing;

    // the last time the month ends meanwhile: the timer of the project that is planned fires by itself afterwards
    await outage(() => server.clock.set(NEXT_YEAR));
    const history = ({ id }: { id: string }) =>
      server.database.read(({ sql }) =>
        sql.query<{ seq: number; type: string }>('SELECT seq, type FROM event WHERE process = $1 ORDER BY seq', [id]),
      );
    await eventually(async () => (await history(planned)).some(({ type }) => type === 'monthOver'));
    await server.idle();

    for (const { acknowledged, other, process } of writers) {
      expect([...other.keys()].filter((status) => status !== 503)).toEqual([]);
      const events = await history({ id: process });
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n + 1));
      const opened = events.length - acknowledged.length;
      expect(events.slice(opened)).toEqual(acknowledged.map(({ revision, type }) => ({ seq: revision, type })));
      expect(await server.engine().verify(process)).toMatchObject({ ok: true });
    }
    expect(await server.count('incident')).toBe(0);
    expect(await server.database.read(({ sql }) => sql.query('SELECT id FROM outbox WHERE settled_at IS NULL'))).toEqual([]);
    await tell(writers);
  }, 3_600_000);
});
