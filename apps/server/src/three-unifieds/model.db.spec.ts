import { builtInCalendar } from '@fashen/calendar';
import { GRANTS } from '@fashen/domain';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, PublicationRepository, type SqlReader, type SqlTx, UnifiedNumberRepository } from '@fashen/persistence';
import { threeUnifieds, type UnifiedWorld } from '@fashen/workflow-three-unifieds';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { enterCode } from '../../../../test/support/three-unifieds.js';
import { ISSUER, playRegistration, REGISTRATION_AUTHORITY, REGISTRATIONS } from '../../../../test/support/unified-plays.js';
import { messageHandlers } from '../process/messages.js';
import { wordingIn } from '../process/wording.js';
import { unifiedHandlers } from './handlers.js';

/** What the life of the document has heard lies with it, not in rows of ours. */
type World = Omit<UnifiedWorld, 'told'>;
type Answer = { world: World; followUps: readonly string[] };

const effects = threeUnifieds.model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: UnifiedWorld; followUps?: readonly { type: string }[] }
>;
const { told: _, ...untouched } = threeUnifieds.model.world as UnifiedWorld;

/** The model's world, read from the rows; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) clocks[key] = status === 'missed' ? 'met' : status;
  const standing = await sql.query<{ kind: string; hash: string }>(
    `SELECT kind, hash FROM "grant" WHERE granted_by LIKE $1 AND revoked_at IS NULL`,
    [`${process}/%`],
  );
  const of = (kind: string) => (standing.find((row) => row.kind === kind)?.hash ?? null) as World['registered'];
  const revoked = await sql.query(`SELECT id FROM "grant" WHERE revoked_by LIKE $1 AND kind LIKE 'signed/%'`, [`${process}/%`]);
  const numbers = await sql.query<{ number: string }>('SELECT number FROM document_number WHERE process = $1', [process]);
  return {
    clocks: clocks as World['clocks'],
    registered: of(GRANTS.registered),
    holders: (await new UnifiedNumberRepository(sql).ofProcess(process)) ? [process] : [],
    documentNumber: numbers[0]?.number ?? null,
    published: of(GRANTS.published),
    publishedOn: (await new PublicationRepository(sql).ofProcess(process))?.publishedOn ?? null,
    signaturesVoid: revoked.length > 0,
  };
}

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of the three unifieds', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    await enterCode(store, ISSUER, 'SDCG01', REGISTRATION_AUTHORITY);
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    const answer = (name: string, world: World, params: unknown): Answer => {
      seen.add(name);
      const { world: after, followUps = [] } = effects[name]!(world, params);
      const { told: __, ...rest } = after;
      return { world: rest, followUps: followUps.map(({ type }) => type) };
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const { id } = scene.process;
        const followUps = await handler(scene);
        const expected = answer(name, worlds.get(id) ?? untouched, scene.effect.params);
        worlds.set(id, expected.world);
        expect({ name, world: await worldIn(scene.tx, id), followUps: typesOf(followUps) }).toEqual({ name, ...expected });
        return followUps;
      };

    const real = unifiedHandlers({
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    });
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const before = await store.read((reader) => worldIn(reader, run.effect.process));
            const followUps = typesOf(await handler(run));
            const world = await store.read((reader) => worldIn(reader, run.effect.process));
            expect({ name, world, followUps }).toEqual({ name, ...answer(name, before, run.effect.params) });
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [threeUnifieds],
      handlers: { [threeUnifieds.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of REGISTRATIONS.entries()) {
      const id = `play-${n + 1}`;
      expect(await playRegistration({ engine, database, clock }, id, play)).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(threeUnifieds, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(threeUnifieds.effects).sort());
  }, 120_000);
});
