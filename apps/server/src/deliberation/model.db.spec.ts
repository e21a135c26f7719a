import { builtInCalendar } from '@fashen/calendar';
import { GRANTS } from '@fashen/domain';
import { createEngine, type Engine, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import type { SqlReader, SqlTx } from '@fashen/persistence';
import { deliberation } from '@fashen/workflow-deliberation';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DELIBERATIONS, playDeliberation } from '../../../../test/support/deliberation-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../process/messages.js';
import { wordingIn } from '../process/wording.js';
import { deliberationHandlers } from './handlers.js';

type World = { deliberated: string | null; exempted: string | null; signed: Record<string, string> };

const effects = deliberation.model.effects as unknown as Record<string, (world: World, params: unknown) => { world: World }>;
const untouched: World = { deliberated: null, exempted: null, signed: {} };

/** The model's world, read from the rows: the grants of this process that stand. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const rows = await sql.query<{ kind: string; hash: string }>(
    `SELECT kind, hash FROM "grant" WHERE granted_by LIKE $1 AND revoked_at IS NULL ORDER BY kind`,
    [`${process}/%`],
  );
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.hash ?? null;
  const signed = rows.filter(({ kind }) => kind.startsWith(GRANTS.signed('')));
  return {
    deliberated: of(GRANTS.deliberated),
    exempted: of(GRANTS.meetingExempted),
    signed: Object.fromEntries(signed.map(({ kind, hash }) => [kind.slice(GRANTS.signed('').length), hash])),
  };
}

describeEachDatabase('the handlers of a deliberation', (fresh) => {
  it('do to the world what its model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();
    const { unlawful: _, ...rest } = deliberation.model.world;
    expect(rest).toEqual(untouched);

    const expected = (name: string, process: string, params: unknown): World => {
      const { unlawful: __, ...world } = effects[name]!({ ...(worlds.get(process) ?? untouched) }, params).world as World & {
        unlawful?: unknown;
      };
      worlds.set(process, world);
      seen.add(name);
      return world;
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const answer = await handler(scene);
        expect(answer).toBeUndefined();
        const real = await worldIn(scene.tx, scene.process.id);
        expect({ name, ...real }).toEqual({ name, ...expected(name, scene.process.id, scene.effect.params) });
      };

    const services = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = deliberationHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const before = await store.read((reader) => worldIn(reader, run.effect.process));
            expect(await handler(run)).toBeUndefined();
            seen.add(name);
            expect(await store.read((reader) => worldIn(reader, run.effect.process))).toEqual(
              effects[name]!(before, run.effect.params).world,
            );
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [deliberation],
      handlers: { [deliberation.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of DELIBERATIONS.entries()) {
      expect(await playDeliberation({ engine, database }, `play-${n}`, play)).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(`play-${n}`)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(`play-${n}`));
      expect(replay(deliberation, events)).toBe((await store.read((reader) => reader.process(`play-${n}`)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(deliberation.effects).sort());
  }, 120_000);
});
