import { join } from 'node:path';
import { openDatabase } from '@fashen/persistence';
import { alternate, type Figure, pace, ratioOfRounds, sum, type Times, timed } from './measure.js';
import { bareSqlite, engineOn, note, open } from './sqlite.js';

const CALLERS = 50;
const WARMING = 5;
const ROUNDS = 30;
const STEPS = 6;

/** Fifty callers at once, each at a case of its own, against the driver with one transaction for each step. */
export async function grouped(folder: string): Promise<Figure> {
  const database = await openDatabase({ file: join(folder, 'grouped.db'), synchronous: 'FULL' });
  const engine = engineOn(database);
  const cases = await Promise.all(Array.from({ length: CALLERS }, () => open(engine)));
  const bare = await bareSqlite(join(folder, 'grouped-bare.db'), 'FULL');
  const times: Record<'engine' | 'bare', Times> = { engine: [], bare: [] };
  const walls: typeof times = { engine: [], bare: [] };
  const caller = async (took: Times, step: () => unknown) => {
    for (let n = 0; n < STEPS; n += 1) await timed(took, step);
  };
  const side = (name: 'engine' | 'bare', run: (took: Times) => Promise<unknown>) => async (round: number) => {
    const took: Times = [];
    const from = performance.now();
    await run(took);
    if (round < WARMING) return;
    times[name].push(...took);
    walls[name].push(performance.now() - from);
  };
  await alternate(
    WARMING + ROUNDS,
    side('engine', (took) => Promise.all(cases.map((id) => caller(took, () => note(engine, id))))),
    side('bare', async (took) => {
      for (let n = 0; n < CALLERS; n += 1) await caller(took, bare.run);
    }),
  );
  bare.close();
  await database.close();
  return {
    what: `durable step on SQLite, FULL, ${CALLERS} callers at once : bare driver, one transaction each`,
    value: ratioOfRounds(walls).toFixed(1),
    goal: '≥ 5',
    detail: `${pace('engine', times.engine, sum(walls.engine))} · ${pace('bare', times.bare, sum(walls.bare))}`,
  };
}
