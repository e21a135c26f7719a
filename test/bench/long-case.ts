import { join } from 'node:path';
import { openDatabase } from '@fashen/persistence';
import { type Figure, median, type Times, timed } from './measure.js';
import { engineOn, note, open } from './sqlite.js';

const LONG = 10_000;
const SHORT = 10;
const PAIRS = 300;

/** What a step of a case with ten thousand events behind it costs, against the tenth of a new one. */
export async function longCase(folder: string): Promise<Figure> {
  const database = await openDatabase({ file: join(folder, 'long-case.db'), synchronous: 'NORMAL' });
  const engine = engineOn(database);
  const long = await open(engine);
  for (let seq = 2; seq < LONG; seq += 1) await note(engine, long);
  const times: Record<'long' | 'short', Times> = { long: [], short: [] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const short = await open(engine);
    for (let seq = 2; seq < SHORT; seq += 1) await note(engine, short);
    await timed(times.short, () => note(engine, short));
    await timed(times.long, () => note(engine, long));
  }
  await database.close();
  return {
    what: `cost of event ${LONG} of a case : event ${SHORT}`,
    value: (median(times.long) / median(times.short)).toFixed(2),
    goal: '≤ 1.1',
    detail: `p50 ${median(times.long).toFixed(3)} ms : ${median(times.short).toFixed(3)} ms (SQLite, NORMAL)`,
  };
}
