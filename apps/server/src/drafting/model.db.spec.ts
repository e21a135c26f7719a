import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import { ConsultationRepository, DeadlineRepository, DraftingRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { type DraftingWorld, drafting } from '@fashen/workflow-drafting';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DRAFTINGS, playDrafting } from '../../../../test/support/drafting-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../process/messages.js';
import { wordingIn } from '../process/wording.js';
import { draftingHandlers } from './handlers.js';

/** What others have heard lies with them; a timer that woke the case is gone before the step that it brings. */
type World = Omit<DraftingWorld, 'told' | 'timer'>;

const effects = drafting.model.effects as unknown as Record<
  string,
  (world: World, params: unknown) => { world: DraftingWorld; followUps?: readonly { type: string }[] }
>;
const own = ({ told: _, timer: __, ...world }: DraftingWorld): World => world;
const untouched = own(drafting.model.world as DraftingWorld);

/** The model's world, read from the rows. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const listed = await sql.query('SELECT id FROM drafting WHERE id = $1', [process]);
  const open = await new DraftingRepository(sql).openTracks(process);
  const summary = await new ConsultationRepository(sql).summary(process);
  const replies = await new DeadlineRepository(sql).latest(process, 'department_reply');
  return {
    isListed: listed.length > 0,
    open: open as unknown as World['open'],
    consultation: summary && (summary.resultOn ? 'published' : summary.closedOn ? 'closed' : 'open'),
    replies: replies === undefined ? 'notOpened' : replies.status === 'running' ? 'running' : 'met',
  };
}

const sorted = ({ open, ...world }: World): World => ({ ...world, open: [...open].sort() });
const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of a drafting', (fresh) => {
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
        const now = { name, world: sorted(await worldIn(scene.tx, id)), followUps: typesOf(followUps) };
        expect(now).toEqual({ name, world: sorted(own(world)), followUps: expected.map(({ type }) => type) });
        if (name === 'armTimer') expect((await scene.tx.timers(id)).map((one) => one.id)).toContain('consultation');
        return followUps;
      };

    const services = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = draftingHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            seen.add(name);
            // the life that is told lives elsewhere
            if (name !== 'tellSpine') expect(await handler(run)).toBeUndefined();
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({ store, workflows: [drafting], handlers: { drafting: handlers }, clock, sealingKey: SEALING_KEY });

    for (const [n, play] of DRAFTINGS.entries()) {
      const id = `drafting-${n + 1}`;
      expect(await playDrafting({ engine, database, clock }, id, n + 1, play)).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(drafting, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(drafting.effects).sort());
  }, 120_000);
});
