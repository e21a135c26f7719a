import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnifiedNumberRegister } from '@fashen/contracts';
import { type Database, openDatabase, UnifiedNumberRepository } from '@fashen/persistence';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { runs } from '../support/layer.js';
import { migratedDatabase, ownDatabase } from '../support/postgres-server.js';
import { CITY_CODE } from '../support/three-unifieds.js';
import { hundredApplied } from './apply-all.js';
import { playInChild } from './killed.js';
import { COUNT, registerAll, registration, registrationEngine } from './register-all.js';
import { admitAuditor, type Page, pageOn, signedInOn } from './register-page.js';

/** On each database; `npm run proof` asks for more. */
const RUNS = runs(process.env.FASHEN_PROOF_NUMBERS, 1, 10);
/** The first of them that is made: a thousand can be spread over several sittings, each with its part of one and the same plan of kills. */
const FROM = Number(process.env.FASHEN_PROOF_NUMBERS_FROM ?? 0);
/** A sitting says how far it is after so many, to be gone on from. */
const TOLD_EACH = 50;
/** As many as there are cores on a small machine. */
const AT_ONCE = 2;
const FILE = 'fashen.sqlite';
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20_261_124);

/** `url` is empty for SQLite, whose file lies in `home`. */
type Place = { where: string; home: string; url: string; remove: () => Promise<void> };
/** A database in which a hundred applications lie, and copies of it. */
/** `session`: the cookie of the auditor, which every copy knows. */
type Master = { session: string; copy: () => Promise<Place>; remove: () => Promise<void> };

async function sqlite(): Promise<Master> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-numbers-'));
  const master = join(folder, FILE);
  const database = await openDatabase({ file: master });
  await hundredApplied(database);
  await admitAuditor(database);
  await database.close();
  const session = await signedInOn({ home: folder, url: '' });
  const copy = async (): Promise<Place> => {
    const home = join(folder, randomUUID());
    await mkdir(home);
    const where = join(home, FILE);
    await copyFile(master, where);
    return { where, home, url: '', remove: () => rm(home, { recursive: true }) };
  };
  return { session, copy, remove: () => rm(folder, { recursive: true }) };
}

async function postgres(): Promise<Master> {
  const master = await migratedDatabase();
  const home = await mkdtemp(join(tmpdir(), 'fashen-numbers-'));
  const database = await openDatabase({ url: master.url });
  await hundredApplied(database);
  await admitAuditor(database);
  await database.close();
  const session = await signedInOn({ home, url: master.url });
  const copy = async (): Promise<Place> => {
    const { url, remove } = await ownDatabase(master.name);
    return { where: url, home, url, remove };
  };
  const remove = async () => {
    await master.remove();
    await rm(home, { recursive: true });
  };
  return { session, copy, remove };
}

type Told = { serials: number[]; isGapless: boolean; entries: number; holders: number };

/** What rows and page say of the year; they must say the same at every moment, also right after a death. */
async function register({ database, register: page }: Page): Promise<Told> {
  const rows = await database.read(({ sql }) => new UnifiedNumberRepository(sql).ofYear(2026));
  const { isGapless, entries, series }: UnifiedNumberRegister = await page();
  expect(entries.map(({ number }) => number)).toEqual(rows.map(({ number }) => number));
  expect(series.map(({ issued }) => issued)).toEqual(rows.length > 0 ? [rows.length] : []);
  return {
    serials: rows.map(({ serial }) => serial),
    isGapless,
    entries: entries.length,
    holders: new Set(rows.map(({ process }) => process)).size,
  };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

describe.each([
  ['one server on SQLite', sqlite, 1],
  ['two servers on PostgreSQL', postgres, 2],
])(`${COUNT} registrations at once over %s`, (_, prepare, servers) => {
  let master: Master;
  beforeAll(async () => {
    master = await prepare();
  }, 300_000);
  afterAll(() => master.remove());

  const shares = upTo(servers).map((n) => n - 1);
  const play = (where: string, killAt: (share: number) => number) =>
    Promise.all(shares.map((share) => playInChild(where, killAt(share), 'register', String(share), String(servers))));

  /** Every server dies at its point; whoever comes after finds a register without a gap, and fills it up. */
  async function survive(killAt: readonly number[]): Promise<void> {
    const place = await master.copy();
    const died = await play(place.where, (share) => killAt[share]!);
    expect({ killAt, signals: died.map(({ signal }) => signal) }).toEqual({ killAt, signals: shares.map(() => 'SIGKILL') });
    const page = await pageOn(place, master.session);
    const meanwhile = await register(page);
    const given = meanwhile.serials.length;
    expect({ killAt, ...meanwhile }).toEqual({ killAt, serials: upTo(given), isGapless: true, entries: given, holders: given });

    await registerAll(page.database, { share: 0, of: 1 });
    expect({ killAt, ...(await register(page)) }).toEqual({
      killAt,
      serials: upTo(COUNT),
      isGapless: true,
      entries: COUNT,
      holders: COUNT,
    });
    await matchesHistory(page.database);
    await page.close();
    await place.remove();
  }

  it(`with kills in between have ${COUNT} consecutive numbers, in database and page (${RUNS} runs)`, async () => {
    const whole = await master.copy();
    const lived = await play(whole.where, () => 0);
    expect(lived.map(({ errors, points }) => [errors, points > 100])).toEqual(shares.map(() => ['', true]));
    await whole.remove();

    const random = randomFrom(SEED);
    const kills = Array.from({ length: RUNS }, (_, run) =>
      shares.map((share) => 1 + Math.floor(((run + random()) / RUNS) * lived[share]!.points * 0.95)),
    );
    for (let at = FROM; at < RUNS; at += AT_ONCE) {
      await Promise.all(kills.slice(at, at + AT_ONCE).map(survive));
      if ((at + AT_ONCE) % TOLD_EACH === 0)
        process.stderr.write(`${servers} server(s): runs ${FROM} to ${at + AT_ONCE} of ${RUNS} passed, seed ${SEED}\n`);
    }
  }, 28_800_000);
});

/** Each case knows the number that the register shows for it, and its history is whole. */
async function matchesHistory(database: Database): Promise<void> {
  const engine = registrationEngine(database.store);
  for (const { process, number, serial } of await database.read(({ sql }) => new UnifiedNumberRepository(sql).ofYear(2026))) {
    expect(number).toBe(`${CITY_CODE}-2026-${String(serial).padStart(4, '0')}`);
    expect((await engine.read(process))?.context.unifiedNumber).toBe(number);
  }
  for (const n of [0, COUNT - 1]) expect(await engine.verify(registration(n))).toMatchObject({ ok: true });
}
