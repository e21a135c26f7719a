import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type FollowUp, type Handlers, replay, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, FilingReviewRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { correction } from '@fashen/workflow-correction';
import { type FilingReviewWorld, filingReview } from '@fashen/workflow-filing-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { FILING_REVIEWS, playFilingReview } from '../../../../test/support/filing-review-plays.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { correctionHandlers } from '../correction/handlers.js';
import { messageHandlers } from '../process/messages.js';
import { wordingIn } from '../process/wording.js';
import { filingReviewHandlers } from './handlers.js';

/** What the filing has heard lies with it, not in rows of ours. */
type World = Omit<FilingReviewWorld, 'told'>;
type Answer = { world: World; followUps: readonly string[] };

const effects = filingReview.model.effects as unknown as Record<string, (world: World, params: unknown) => { world: FilingReviewWorld }>;
const { told: _, ...untouched } = filingReview.model.world as FilingReviewWorld;

/** The model's world, read from the rows; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  const deadlines = new DeadlineRepository(sql);
  let extensions = 0;
  for (const { id, key, status } of await deadlines.ofProcess(process)) {
    clocks[key] = status === 'missed' ? 'met' : status;
    extensions += (await deadlines.extensions(id)).length;
  }
  const book = new FilingReviewRepository(sql);
  const kept = await book.find(process);
  const [last] = await sql.query<{ proposal: number | null }>(
    'SELECT max(proposal) AS proposal FROM filing_review_problem WHERE process = $1',
    [process],
  );
  const ordered = await sql.query(`SELECT id FROM process WHERE workflow = 'correction' AND subject = $1`, [kept?.document ?? '']);
  return {
    clocks: clocks as World['clocks'],
    isInBook: kept !== undefined,
    lastStep: ((await book.steps(process)).at(-1)?.kind ?? null) as World['lastStep'],
    problemsOf: last?.proposal == null ? null : Number(last.proposal),
    extensions,
    ordered: ordered.length,
  };
}

const typesOf = (followUps: FollowUp | readonly FollowUp[] | void): string[] =>
  followUps === undefined ? [] : [followUps].flat().map(({ type }) => type);

describeEachDatabase('the handlers of the filing review', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const worlds = new Map<string, World>();
    const seen = new Set<string>();

    const answer = (name: string, world: World, params: unknown): Answer => {
      seen.add(name);
      const { told: __, ...rest } = effects[name]!(world, params).world;
      return { world: rest, followUps: [] };
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

    const services = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id: string) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = filingReviewHandlers(services);
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
      workflows: [filingReview, correction],
      handlers: { [filingReview.name]: handlers, [correction.name]: correctionHandlers(services) },
      clock,
      sealingKey: SEALING_KEY,
    });

    for (const [n, play] of FILING_REVIEWS.entries()) {
      const id = `play-${n + 1}`;
      expect(await playFilingReview({ engine, database, clock }, { id, n, play })).toBe(play.ends);
      await engine.drain();
      expect((await engine.verify(id)).ok).toBe(true);
      const events = await store.read((reader) => reader.events(id));
      expect(replay(filingReview, events)).toBe((await store.read((reader) => reader.process(id)))!.snapshot);
    }
    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(filingReview.effects).sort());
  }, 120_000);
});
