import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createEngine } from '@fashen/engine';
import { type Database, openDatabase } from '@fashen/persistence';
import BetterSqlite3 from 'better-sqlite3';
import { bareStep, INSERT_PROCESS, processValues, STATEMENTS } from './bare.js';
import { alternate, type Figure, pace, ratioOfRounds, sum, type Times, timed } from './measure.js';
import { handlers, REASON, sample } from './sample-workflow.js';

export const BY = { person: 'person-1', party: 'party-1', roles: ['drafter'] };

const clock = { now: () => new Date().toISOString() };
export const engineOn = (database: Database) => createEngine({ store: database.store, workflows: [sample], handlers, clock });

export const note = async (engine: ReturnType<typeof engineOn>, id: string): Promise<void> => {
  const outcome = await engine.send(id, { type: 'note', reason: REASON }, { by: BY });
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
};

export const open = async (engine: ReturnType<typeof engineOn>): Promise<string> => {
  const outcome = await engine.start('sample', {}, { by: BY });
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.id;
};

/** The driver alone, on a database of its own with the same tables. */
export async function bareSqlite(file: string, synchronous: 'FULL' | 'NORMAL'): Promise<{ run: () => void; close: () => void }> {
  await openDatabase({ file }).then((database) => database.close());
  const raw = new BetterSqlite3(file);
  raw.pragma('foreign_keys = ON');
  raw.pragma(`synchronous = ${synchronous}`);
  const prepare = (text: string) => raw.prepare(text.replaceAll(/\$\d+/g, '?'));
  const [begin, commit] = [raw.prepare('BEGIN IMMEDIATE'), raw.prepare('COMMIT')];
  const statements = STATEMENTS.map(({ text, values }) => ({ statement: prepare(text), values }));
  const id = randomUUID();
  prepare(INSERT_PROCESS).run(...processValues(bareStep(id, 1).process));
  let revision = 1;
  const run = () => {
    revision += 1;
    const step = bareStep(id, revision);
    begin.run();
    for (const { statement, values } of statements) statement.run(...values(step));
    commit.run();
  };
  return { run, close: () => void raw.close() };
}

const WARMING = 40;
const ROUNDS = 120;
const STEPS = 40;

/** One step after another, the engine's and the driver's in alternating rounds. */
export async function sequential(folder: string, synchronous: 'FULL' | 'NORMAL', goal: string): Promise<Figure> {
  const database = await openDatabase({ file: join(folder, `engine-${synchronous}.db`), synchronous });
  const engine = engineOn(database);
  const id = await open(engine);
  const bare = await bareSqlite(join(folder, `bare-${synchronous}.db`), synchronous);
  const times: Record<'engine' | 'bare', Times> = { engine: [], bare: [] };
  const walls: typeof times = { engine: [], bare: [] };
  const side = (name: 'engine' | 'bare', run: () => unknown) => async (round: number) => {
    const took: Times = [];
    for (let n = 0; n < STEPS; n += 1) await timed(took, run);
    if (round < WARMING) return;
    times[name].push(...took);
    walls[name].push(sum(took));
  };
  await alternate(
    WARMING + ROUNDS,
    side('engine', () => note(engine, id)),
    side('bare', bare.run),
  );
  bare.close();
  await database.close();
  return {
    what: `durable step on SQLite, ${synchronous}, one after another : bare driver`,
    value: ratioOfRounds(walls).toFixed(2),
    goal,
    detail: `${pace('engine', times.engine, sum(walls.engine))} · ${pace('bare', times.bare, sum(walls.bare))}`,
  };
}
