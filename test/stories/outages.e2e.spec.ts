import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { Answer, Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { homes } from '../support/homes.js';
import { migratedDatabase, onServer } from '../support/postgres-server.js';
import { type RunningServer, startServer } from '../support/server.js';

const suggestion = { title: '户外招牌维护', problem: '老旧招牌坠落伤人', proposal: '明确由设置人定期检查' };
const suggest = (client: Client, key: string = randomUUID()) => client.post('/api/public/suggestions', suggestion, { key });

function expectOutage({ status, headers, body }: Answer, code: string): void {
  expect([status, body.code, headers.get('content-type')]).toEqual([503, code, 'application/problem+json; charset=utf-8']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(body.title).toMatch(/[一-龥]/);
}

/** Nothing can be written, `/readyz` says so, the log has the cause; what only lives stays alive. */
async function isOut(server: RunningServer, code: string, cause: string): Promise<void> {
  const client = server.anonymous();
  const before = server.log.length;
  expectOutage(await suggest(client), code);
  expectOutage(await client.get('/readyz'), code);
  expect((await client.get('/healthz')).status).toBe(200);
  const logged = server.log.slice(before).join('');
  expect(logged).toContain('a request met an outage');
  expect(logged).toContain(cause);
  expect(logged).not.toContain('a request met a fault');
}

async function isBack(server: RunningServer, stood: number): Promise<void> {
  const client = server.anonymous();
  expect((await client.get('/readyz')).status).toBe(200);
  expect((await suggest(client)).status).toBe(201);
  expect(await server.count('suggestion')).toBe(stood + 1);
}

describe('a server on SQLite', () => {
  const makeHome = homes();
  let home: string;
  let server: RunningServer;
  let connection: BetterSqlite3.Database;
  beforeAll(async () => {
    home = await makeHome();
    server = await startServer({ home });
    connection = (server.database.dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
  });
  afterAll(() => server.close());

  it('whose disk is full says so in words, and goes on once there is room', async () => {
    const stood = await server.count('suggestion');
    const most = connection.pragma('max_page_count', { simple: true }) as number;
    // it may not grow any more; what still fits into its last pages is taken
    connection.pragma('max_page_count = 1');
    let taken = 0;
    while ((await suggest(server.anonymous())).status === 201) taken += 1;
    await isOut(server, 'STORAGE_FAULT', 'SQLITE_FULL');
    connection.pragma(`max_page_count = ${most}`);
    await isBack(server, stood + taken);
  });

  it('whose database cannot be written says so in words, and goes on once it can', async () => {
    const stood = await server.count('suggestion');
    connection.pragma('query_only = ON');
    await isOut(server, 'STORAGE_FAULT', 'SQLITE_READONLY');
    connection.pragma('query_only = OFF');
    await isBack(server, stood);
  });

  it('whose home folder is taken away acknowledges nothing that nobody would find again, and goes on when it is back', async () => {
    const stood = await server.count('suggestion');
    const away = `${home}-away`;
    await rename(home, away);
    await isOut(server, 'STORAGE_FAULT', 'SQLITE_READONLY_DBMOVED');
    await mkdir(home);
    await isOut(server, 'STORAGE_FAULT', 'SQLITE_READONLY_DBMOVED');
    await rm(home, { recursive: true });
    await rename(away, home);
    await isBack(server, stood);
  });

  it('leaves nothing when it is asked whether it is ready', async () => {
    const before = connection.pragma('data_version', { simple: true });
    const rows = await server.count('number_series');
    const answers = await Promise.all([1, 2, 3].map(() => server.anonymous().get('/readyz')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect([connection.pragma('data_version', { simple: true }), await server.count('number_series')]).toEqual([before, rows]);
  });
});

describe('a server on PostgreSQL', () => {
  it('that was made read-only says so in words, and goes on once it may write', async () => {
    const own = await migratedDatabase();
    const server = await startServer({ environment: { DATABASE_URL: own.url } });
    const set = async (isReadOnly: 'on' | 'off') => {
      await onServer(`ALTER DATABASE ${own.name} SET default_transaction_read_only = ${isReadOnly}`);
      // sessions that are open keep what they began with
      await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${own.name}'`);
    };
    await set('on');
    // the first to come may still meet a session that was ended
    await eventually(async () => {
      await suggest(server.anonymous());
      return server.log.some((line) => line.includes('25006'));
    });
    await isOut(server, 'DATABASE_AWAY', '25006');
    await set('off');
    await eventually(async () => (await server.anonymous().get('/readyz')).status === 200);
    await isBack(server, 0);
    await server.close();
    await own.remove();
  });
});
