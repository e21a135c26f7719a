import { randomUUID } from 'node:crypto';
import { openDatabase } from '@fashen/persistence';
import pg from 'pg';
import { ownDatabase } from '../support/postgres-server.js';
import { bareStep, INSERT_PROCESS, processValues, STATEMENTS } from './bare.js';
import { alternate, type Figure, pace, ratioOfRounds, sum, type Times, timed } from './measure.js';
import { engineOn, note, open } from './sqlite.js';

const CONNECTIONS = 8;
const WARMING = 10;
const ROUNDS = 40;
const STEPS = 25;

/** Runs `STEPS` steps on each of the connections at once; answers how long all took. */
async function burst(times: Times, runs: readonly (() => Promise<void>)[]): Promise<number> {
  const from = performance.now();
  await Promise.all(
    runs.map(async (run) => {
      for (let n = 0; n < STEPS; n += 1) await timed(times, run);
    }),
  );
  return performance.now() - from;
}

/** The driver alone: a pool, and five prepared statements in a transaction. */
async function barePostgres(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const runs = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const id = randomUUID();
      await pool.query(INSERT_PROCESS, processValues(bareStep(id, 1).process));
      let revision = 1;
      return async () => {
        revision += 1;
        const step = bareStep(id, revision);
        const client = await pool.connect();
        await client.query('BEGIN');
        for (const [n, { text, values }] of STATEMENTS.entries())
          await client.query({ name: `bare_${n}`, text, values: [...values(step)] });
        await client.query('COMMIT');
        client.release();
      };
    }),
  );
  return { runs, close: () => pool.end() };
}

/** Eight cases at once on eight connections, `synchronous_commit` on. */
export async function concurrent(): Promise<Figure> {
  const own = await ownDatabase();
  const database = await openDatabase({ url: own.url, poolSize: CONNECTIONS });
  const engine = engineOn(database);
  const cases = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(engine)));
  const steps = cases.map((id) => () => note(engine, id));
  const bare = await barePostgres(own.url);
  const times: Record<'engine' | 'bare', Times> = { engine: [], bare: [] };
  const walls: typeof times = { engine: [], bare: [] };
  const round = (side: 'engine' | 'bare', runs: readonly (() => Promise<void>)[]) => async (number: number) => {
    const warm = number >= WARMING;
    const took = await burst(warm ? times[side] : [], runs);
    if (warm) walls[side].push(took);
  };
  await alternate(WARMING + ROUNDS, round('engine', steps), round('bare', bare.runs));
  await bare.close();
  await database.close();
  await own.remove();
  return {
    what: `durable step on PostgreSQL, ${CONNECTIONS} connections : bare driver, 5 statements`,
    value: ratioOfRounds(walls).toFixed(2),
    goal: '≥ 0.9',
    detail: `${pace('engine', times.engine, sum(walls.engine))} · ${pace('bare', times.bare, sum(walls.bare))}`,
  };
}
