import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type Handlers, type TransactionalHandler } from '@fashen/engine';
import { PlanRepository, ProjectNoteRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { projectInitiation } from '@fashen/workflow-project-initiation';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openedProject, playProject } from '../../../../test/support/random-project.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../process/messages.js';
import type { HandlerServices } from '../process/services.js';
import { wordingIn } from '../process/wording.js';
import { projectHandlers } from './handlers.js';

const { model } = projectInitiation;
type World = typeof model.world;
const effects = model.effects as unknown as Record<string, (world: World, params: unknown) => { world: World }>;

const sorted = <T extends string>(all: readonly T[]): T[] => [...new Set(all)].sort();
const LEAD = 'linjiang';

/** The model's world, read from rows alone. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, id: string): Promise<World> {
  const notes = await new ProjectNoteRepository(sql).ofProcess(id);
  const by = (...kinds: string[]): string[] => sorted(notes.filter(({ kind }) => kinds.includes(kind)).map(({ saidBy }) => saidBy));
  const items = (await new PlanRepository(sql).items(LEAD, 2026)).filter(({ process }) => process === id);
  return {
    items: items.map(({ kind }) => kind as World['items'][number]),
    said: sorted(notes.map(({ kind }) => kind as World['said'][number])),
    proposers: by('proposed', 'supplemented'),
    assessors: by('assessing', 'sentBack', 'assessed'),
  };
}

describeEachDatabase('the handlers of a project', (fresh) => {
  it('do to the world what its model says, and answer nothing; additions begin with the adoption of the plan', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const seen = new Set<string>();
    const worlds = new Map<string, World>();

    const expected = (id: string, name: string, params: unknown): World => {
      const { world } = effects[name]!(worlds.get(id) ?? model.world, params);
      worlds.set(id, world);
      seen.add(name);
      return world;
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
    const real = projectHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: {
        notify: async (run) => {
          await real.dispatched.notify!(run);
          seen.add('notify');
        },
      },
    };
    const workflows = [projectInitiation];
    const engine: Engine = createEngine({
      store,
      workflows,
      handlers: { [projectInitiation.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    const ends: string[] = [];
    for (let seed = 1; seed <= 24; seed += 1) {
      if (seed === 13) {
        const plan = { id: 'plan', lead: LEAD, year: 2026, adoptedOn: '2026-03-02', basis: '常务会议', createdBy: 'clerk', createdAt: AT };
        await store.transaction(({ sql }) => new PlanRepository(sql).adopt(plan));
      }
      const id = await openedProject({ engine, database }, seed);
      await playProject(engine, id, seed, 60);
      await engine.drain();
      ends.push(String((await engine.read(id))!.state));
      expect({ seed, ...(await engine.verify(id)) }).toMatchObject({ seed, ok: true });
    }

    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(projectInitiation.effects).sort());
    expect(ends.slice(0, 12)).not.toContain('added');
    expect(ends.slice(12)).not.toContain('planned');
    expect(ends).toEqual(expect.arrayContaining(['planned', 'added', 'refused', 'withdrawn']));
  }, 120_000);
});
