import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer as createListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { createServer } from '../../apps/server/src/app.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import { startFault } from '../../apps/server/src/start-fault.js';
import { homes } from '../support/homes.js';
import { serverUrl } from '../support/postgres-server.js';
import { startServer } from '../support/server.js';
import { ServerProcess } from '../support/server-process.js';

describe('a server that cannot start', () => {
  const makeHome = homes();

  /** What its console is told. */
  async function told(environment: Record<string, string>): Promise<ReturnType<typeof startFault>> {
    const config = readConfig({ PORT: '0', FASHEN_LOG: 'off', ...environment });
    const server = await createServer(config).catch((error: unknown) => startFault(error, config));
    if (server && 'close' in server) {
      const fault = await server.listen().catch((error: unknown) => startFault(error, config));
      await server.close();
      return typeof fault === 'string' ? undefined : fault;
    }
    return server;
  }

  /** One sentence in each language, and no stack. */
  function expectSentence(fault: ReturnType<typeof startFault>, code: number, ...words: string[]): void {
    expect(fault?.code).toBe(code);
    expect(fault?.says).toMatch(/^[^\n]*[一-龥][^\n]*\n[A-Z][^\n]*\.$/);
    for (const word of words) expect(fault?.says).toContain(word);
  }

  it('says what is wrong with its home folder', async () => {
    const folder = await makeHome();
    const file = join(folder, 'file');
    await writeFile(file, '');
    expectSentence(await told({ FASHEN_HOME: file }), 3, file, 'EEXIST');
    expectSentence(await told({ FASHEN_HOME: join(file, 'home') }), 3, 'ENOTDIR');
    const foreign = join(folder, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'fashen.sqlite'), 'x'.repeat(4096));
    expectSentence(await told({ FASHEN_HOME: foreign }), 3, 'file is not a database');
    const blocked = join(folder, 'blocked');
    await mkdir(join(blocked, 'fashen.sqlite'), { recursive: true });
    expectSentence(await told({ FASHEN_HOME: blocked }), 3, 'unable to open database file');
    await writeFile(join(folder, 'keys'), '');
    expectSentence(await told({ FASHEN_HOME: folder }), 3, 'keys');
  });

  it('says which build brings an older database up to date, and leaves it as it is', async () => {
    const home = await makeHome();
    const database = new BetterSqlite3(join(home, 'fashen.sqlite'));
    database.exec('CREATE TABLE process (id text); CREATE TABLE migrations (id integer, timestamp bigint, name text)');
    expectSentence(await told({ FASHEN_HOME: home }), 3, '767048c');
    expect(database.prepare("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'").get()).toEqual({ tables: 2 });
    database.close();
  });

  it('says that PostgreSQL is away, refuses it or has no such database, and never its password', async () => {
    const home = await makeHome();
    const wrong = new URL(await serverUrl('no_such_database'));
    const fault = await told({ FASHEN_HOME: home, DATABASE_URL: wrong.href });
    expectSentence(fault, 3, wrong.host, 'no_such_database');
    expect(fault?.says).not.toContain(wrong.password);
    wrong.password = 'not-its-password';
    expectSentence(await told({ FASHEN_HOME: home, DATABASE_URL: wrong.href }), 3, wrong.host);
    expectSentence(await told({ FASHEN_HOME: home, DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' }), 3, '127.0.0.1:1', 'ECONNREFUSED');
  });

  it('says that its port is taken', async () => {
    const taken = createListener().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    expectSentence(await told({ FASHEN_HOME: await makeHome(), PORT: String(port) }), 2, 'PORT');
    taken.close();
  });

  it('because another one serves its home folder names that one, and ends with 3', async () => {
    const home = await makeHome();
    const first = await startServer({ home });
    const second = ServerProcess.start({ FASHEN_HOME: home, PORT: '0' });
    const said = await second.url().catch((error: Error) => error.message);
    expect(said).toContain(`进程号 ${process.pid}`);
    expect(said).toContain(`process ${process.pid}, since `);
    expect(said.trim().split('\n')).toHaveLength(2);
    expect(await second.stop()).toBe(3);
    expect((await first.anonymous().get('/readyz')).status).toBe(200);
    await first.close();
    expect(existsSync(join(home, 'fashen.sqlite'))).toBe(true);
  });
});
