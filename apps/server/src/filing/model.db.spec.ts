import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, FilingPackageRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { type FilingWorld, filing } from '@fashen/workflow-filing';
import { filingReview } from '@fashen/workflow-filing-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { FILINGS, playFiling } from '../../../../test/support/filing-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { filingReviewHandlers } from '../filing-review/handlers.js';
import { messageHandlers } from '../process/messages.js';
import { wordingIn } from '../process/wording.js';
import { filingHandlers } from './handlers.js';

/** What others have heard lies with them, not in rows of ours. */
type World = Omit<FilingWorld, 'told' | 'heard' | 'isHandedOver'>;

const effects = filing.model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: FilingWorld; followUps?: readonly { type: string }[] }
>;
const own = ({ told: _, heard: __, isHandedOver: ___, ...world }: FilingWorld): World => world;
const untouched = own(filing.model.world as FilingWorld);

/** The model's world, read from the rows; a period that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) clocks[key] = status === 'missed' ? 'met' : status;
  const listed = await sql.query('SELECT id FROM filing WHERE id = $1', [process]);
  const numbers = await sql.query<{ number: string }>(
    'SELECT number FROM filing_report_number WHERE filing_id = $1 ORDER BY created_at DESC, number DESC',
    [process],
  );
  const last = (await new FilingPackageRepository(sql).ofFiling(process)).at(-1);
  return {
    isListed: listed.length > 0,
    clocks: clocks as World['clocks'],
    number: numbers[0]?.number ?? null,
    packed: last ? { round: last.round, textHash: last.textHash, pieces: [...new Set(last.files.map(({ piece }) => piece))].sort() } : null,
  };
}

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of a filing', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const { id } = scene.process;
        const followUps = await handler(scene);
        const { world, followUps: expected = [] } = effects[name]!(worlds.get(id) ?? untouched, scene.effect.params);
        worlds.set(id, own(world));
        seen.add(name);
        expect({ name, world: await worldIn(scene.tx, id), followUps: typesOf(followUps) }).toEqual({
          name,
          world: own(world),
          followUps: expected.map(({ type }) => type),
        });
        return followUps;
      };

    const services = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = filingHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            seen.add(name);
            const before = await store.read((reader) => worldIn(reader, run.effect.process));
            const followUps = typesOf(await handler(run));
            const { followUps: expected = [] } = effects[name]!(before, run.effect.params);
            const world = await store.read((reader) => worldIn(reader, run.effect.process));
            expect({ name, world, followUps }).toEqual({ name, world: before, followUps: expected.map(({ type }) => type) });
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [filing, filingReview],
      handlers: { filing: handlers, 'filing-review': filingReviewHandlers(services) },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of FILINGS.entries()) {
      const id = `filing-${n + 1}`;
      expect(await playFiling({ engine, database }, id, play)).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(filing, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(filing.effects).sort());
  }, 120_000);
});
