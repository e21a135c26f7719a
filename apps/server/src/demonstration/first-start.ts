import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '@fashen/engine';
import { AccountRepository, type Database, PartyRepository, type Sql, type SqlTx } from '@fashen/persistence';
import { hashPassword, passwordFits } from '../identity/password.js';
import type { Config } from '../platform/config/config.js';
import { demoPassword, possibleDemoPasswords } from '../platform/config/keys.js';
import { PARTIES, PEOPLE, personId } from './city.js';

/** What this start has to tell the person at the console. */
export type FirstStart =
  /** `password` is null where nobody knows it any more: it is what it was when the accounts were made. */
  { kind: 'demonstration'; password: string | null } | { kind: 'administrator'; login: string; password: string } | { kind: 'running' };

const ADMINISTRATOR = 'administrator';

/**
 * Sets up the accounts of an empty installation, once: the invented city, or one administrator. A worker leaves it to the process that
 * answers and tells the password: it has no console that anybody reads.
 */
export async function firstStart(database: Database, config: Config, clock: Clock): Promise<FirstStart> {
  if (config.role === 'worker') return { kind: 'running' };
  const isEmpty = await database.read(({ sql }) => new AccountRepository(sql).isEmpty());
  if (config.isDemo) return demonstrationStart(database, config, clock, isEmpty);
  if (!isEmpty) return { kind: 'running' };
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  const isOurs = await once(database, (tx) => seedAdministrator(tx, passwordHash, clock.now()));
  return isOurs ? { kind: 'administrator', login: ADMINISTRATOR, password } : { kind: 'running' };
}

async function demonstrationStart(database: Database, config: Config, clock: Clock, isEmpty: boolean): Promise<FirstStart> {
  if (isEmpty) {
    const password = demoPassword(config);
    const passwordHash = await hashPassword(password);
    if (await once(database, (tx) => seedCity(tx, passwordHash, clock.now()))) return { kind: 'demonstration', password };
  }
  const made = await database.read(({ sql }) => madeWith(sql));
  if (made === undefined) return { kind: 'running' };
  for (const password of possibleDemoPasswords(config)) if (await passwordFits(made, password)) return { kind: 'demonstration', password };
  return { kind: 'demonstration', password: null };
}

/** The hash that the accounts of the city were made with, which is that of most: people may have chosen another one. Undefined where there is no such city. */
async function madeWith(sql: Sql): Promise<string | undefined> {
  if (!(await new PartyRepository(sql).find(PARTIES[0]!.id))) return undefined;
  const logins = new Set(PEOPLE.map(({ login }) => login));
  const counts = new Map<string, number>();
  for (const { login, passwordHash } of await new AccountRepository(sql).all())
    if (logins.has(login)) counts.set(passwordHash, (counts.get(passwordHash) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** False when another process was first: the unique logins let only one of them through, and nothing of the other stays. */
async function once(database: Database, seed: (tx: SqlTx) => Promise<void>): Promise<boolean> {
  try {
    return await database.store.transaction(async (tx) => {
      if (!(await new AccountRepository(tx.sql).isEmpty())) return false;
      await seed(tx);
      return true;
    });
  } catch (error) {
    const isTaken = await database.read(async ({ sql }) => !(await new AccountRepository(sql).isEmpty()));
    if (isTaken) return false;
    throw error;
  }
}

async function seedCity({ sql }: SqlTx, passwordHash: string, createdAt: string): Promise<void> {
  const parties = new PartyRepository(sql);
  const accounts = new AccountRepository(sql);
  for (const party of PARTIES) await parties.insert(party);
  for (const { login, name, roles } of PEOPLE) {
    const held = Object.entries(roles).flatMap(([party, those]) => those.map((role) => ({ party, role })));
    await accounts.insert({ id: personId(login), login, name, passwordHash, createdAt, disabledAt: null }, held);
  }
}

async function seedAdministrator({ sql }: SqlTx, passwordHash: string, createdAt: string): Promise<void> {
  const party = randomUUID();
  const name = '本级人民政府（待设置）';
  await new PartyRepository(sql).insert({ id: party, kind: 'city', name, shortName: name, parentId: null, functions: [] });
  await new AccountRepository(sql).insert(
    { id: randomUUID(), login: ADMINISTRATOR, name: '管理员', passwordHash, createdAt, disabledAt: null, oneTimeSince: createdAt },
    [{ party, role: 'administrator' }],
  );
}
