import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@fashen/persistence';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { runs } from '../support/layer.js';
import { migratedDatabase } from '../support/postgres-server.js';
import { reviewEngine, seedDocument, seedPeople } from '../support/review-case.js';
import { leftBehind } from './ended.js';
import { playInChild } from './killed.js';
import { DOCUMENT, PROCESS, playThrough } from './play-through.js';

/** On each database; `npm run proof` asks for more. */
const RUNS = runs(process.env.FASHEN_PROOF_KILLS, 3, 10);
const SEED = Number(process.env.FASHEN_PROOF_SEED ?? 20_261_124);

type Place = { where: string; open: () => Promise<Database>; remove: () => Promise<void> };

async function sqlite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-killed-'));
  const where = join(folder, 'fashen.sqlite');
  return { where, open: () => openDatabase({ file: where }), remove: () => rm(folder, { recursive: true }) };
}

async function postgres(): Promise<Place> {
  const { url: where, remove } = await migratedDatabase();
  return { where, open: () => openDatabase({ url: where }), remove };
}

async function prepared(make: () => Promise<Place>): Promise<Place> {
  const place = await make();
  const database = await place.open();
  await seedPeople(database);
  await seedDocument(database, DOCUMENT, 1);
  await database.close();
  return place;
}

describe.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
])('a server on %s that is killed', (_, make) => {
  it(`at any write point or between commit and dispatch loses nothing and repeats nothing (${RUNS} runs)`, async () => {
    const whole = await prepared(make);
    const { points, errors } = await playInChild(whole.where, 0);
    expect({ errors, hasPoints: points > 100 }).toEqual({ errors: '', hasPoints: true });
    const reference = await whole.open();
    const expected = await leftBehind(reference);
    await reference.close();
    await whole.remove();

    const random = randomFrom(SEED);
    for (let run = 0; run < RUNS; run += 1) {
      const killAt = 1 + Math.floor(((run + random()) / RUNS) * points);
      const place = await prepared(make);
      const { signal } = await playInChild(place.where, killAt);
      expect({ killAt, signal }).toEqual({ killAt, signal: 'SIGKILL' });
      const database = await place.open();
      await freeLeases(database);
      await playThrough(database);
      expect({ killAt, ...(await leftBehind(database)) }).toEqual({ killAt, ...expected });
      expect(await reviewEngine(database.store).verify(PROCESS)).toMatchObject({ ok: true });
      await database.close();
      await place.remove();
    }
  }, 3_600_000);
});

/** The dead server had leased what it was working on; here its lease runs out, for the play's clock stands still. */
const freeLeases = (database: Database) =>
  database.store.transaction(({ sql }) => sql.query('UPDATE outbox SET ready_at = at WHERE settled_at IS NULL'));
