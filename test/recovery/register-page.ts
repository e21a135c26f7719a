import type { UnifiedNumberRegister } from '@fashen/contracts';
import { AccountRepository, type Database } from '@fashen/persistence';
import { createServer } from '../../apps/server/src/app.js';
import { hashPassword } from '../../apps/server/src/identity/password.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import { Client } from '../support/client.js';
import { PASSWORD, StoryClock } from '../support/server.js';

/** A second before the registrations: their notices are not due yet, and no server makes a hundred papers beside what is proven here. */
const BEFORE = '2026-03-02T00:59:59.000Z';

/** A server over a database, and the register as its page answers. */
export type Page = { database: Database; register: () => Promise<UnifiedNumberRegister>; close: () => Promise<void> };

type Home = { home: string; url: string };

/** Lets the auditor sign in. */
export async function admitAuditor({ store }: Database): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await store.transaction(async ({ sql }) => {
    const accounts = new AccountRepository(sql);
    const auditor = await accounts.findByLogin('auditor');
    await accounts.setPassword(auditor!.id, passwordHash, null);
  });
}

/** A whole server there. `url` is empty for SQLite, whose file lies in `home`. */
const serverOn = ({ home, url }: Home) =>
  createServer(readConfig({ PORT: '0', FASHEN_HOME: home, DATABASE_URL: url, FASHEN_RATE_LIMIT: '100000' }), {
    clock: new StoryClock(BEFORE),
    write: () => {},
  });

/** Signs the auditor in; the session holds on every copy of the database. */
export async function signedInOn(home: Home): Promise<string> {
  const server = await serverOn(home);
  const client = new Client(await server.listen());
  expect((await client.signIn('auditor', PASSWORD)).status).toBe(201);
  await server.close();
  return client.cookie!;
}

export async function pageOn(home: Home, session: string): Promise<Page> {
  const server = await serverOn(home);
  const client = new Client(await server.listen());
  client.cookie = session;
  return {
    database: server.database,
    register: async () => {
      const { status, body } = await client.get('/api/registers/unified-numbers?year=2026');
      expect(status).toBe(200);
      return body as UnifiedNumberRegister;
    },
    close: () => server.close(),
  };
}
