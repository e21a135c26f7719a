import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type Handlers, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, OmissionNoteRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { type DeadlineKey, omission } from '@fashen/workflow-omission';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openedOmission, playOmission } from '../../../../test/support/random-omission.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../process/messages.js';
import type { HandlerServices } from '../process/services.js';
import { wordingIn } from '../process/wording.js';
import { omissionHandlers } from './handlers.js';

const { model } = omission;
type World = typeof model.world;
/** Who handled it is told by the rows, too, but by other names than the model's. */
type Seen = Omit<World, 'handlers'>;
const effects = model.effects as unknown as Record<string, (world: World, params: unknown) => { world: World }>;

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, id: string): Promise<Seen> {
  const clock = async (key: DeadlineKey) => {
    const status = (await new DeadlineRepository(sql).latest(id, key))?.status ?? 'notOpened';
    return (status === 'missed' ? 'met' : status) as World['clocks'][DeadlineKey];
  };
  const notes = await new OmissionNoteRepository(sql).ofProcess(id);
  return {
    clocks: { omission_explain: await clock('omission_explain'), omission_remedy: await clock('omission_remedy') },
    said: [...new Set(notes.map(({ kind }) => kind as World['said'][number]))].sort(),
  };
}

describeEachDatabase('the handlers of an omission', (fresh) => {
  it('do to the world what its model says, and answer nothing', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const seen = new Set<string>();
    const worlds = new Map<string, World>();

    const expected = (id: string, name: string, params: unknown): Seen => {
      const { world } = effects[name]!(worlds.get(id) ?? model.world, params);
      worlds.set(id, world);
      seen.add(name);
      const { handlers: _, ...rest } = world;
      return rest;
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const answer = await handler(scene);
        const world = expected(scene.process.id, name, scene.effect.params);
        expect({ name, answer, world: await worldIn(scene.tx, scene.process.id) }).toEqual({ name, answer: undefined, world });
        return answer;
      };

    const services: HandlerServices = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = omissionHandlers(services);
    const told: string[] = [];
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: {
        notify: async (run) => {
          await real.dispatched.notify!(run);
          seen.add('notify');
          told.push((run.effect.params as { message: string }).message);
        },
      },
    };
    const engine: Engine = createEngine({
      store,
      workflows: [omission],
      handlers: { [omission.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    const states = new Set<string>();
    for (let seed = 1; seed <= 40; seed += 1) {
      const id = await openedOmission({ engine, database }, seed);
      await playOmission(engine, id, seed, 60);
      await engine.drain();
      states.add(String((await engine.read(id))!.state));
      expect({ seed, ...(await engine.verify(id)) }).toMatchObject({ seed, ok: true });
    }

    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(omission.effects).sort());
    expect([...states]).toEqual(expect.arrayContaining(['unfounded', 'putRight', 'referred', 'withdrawn']));
    expect(told).toEqual(expect.arrayContaining(['opened', 'remedyRequired', 'sentBack', 'deadlinePassed']));
  }, 120_000);
});
