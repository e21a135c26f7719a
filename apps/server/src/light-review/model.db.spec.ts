import { builtInCalendar } from '@fashen/calendar';
import { createEngine, type Engine, type Handlers, type TransactionalHandler } from '@fashen/engine';
import {
  DeadlineRepository,
  DocumentRepository,
  LegalAdviceRepository,
  ProducedDocumentRepository,
  type SqlReader,
  type SqlTx,
} from '@fashen/persistence';
import { type LightReviewContext, lightReview } from '@fashen/workflow-light-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { playLightReview, receivedPaper } from '../../../../test/support/random-light-review.js';
import { AT, SEALING_KEY, seedPeople } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { messageHandlers } from '../process/messages.js';
import type { HandlerServices } from '../process/services.js';
import { wordingIn } from '../process/wording.js';
import { lightReviewHandlers } from './handlers.js';
import { COVERED_TITLE } from './opinion-handlers.js';

const { model } = lightReview;
type World = typeof model.world;
const effects = model.effects as unknown as Record<string, (world: World, params: unknown) => { world: World }>;

type Case = { id: string; context: LightReviewContext };
/** An opinion without a point leaves no row: rounds are told by their rows, and the model is asked for those alone. */
type Seen = Omit<World, 'opinions' | 'drafters'> & { rounds: readonly number[] };

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, { id, context }: Case): Promise<Seen> {
  const deadline = await new DeadlineRepository(sql).latest(id, 'light_review');
  const status = deadline?.status ?? 'none';
  const points = await new LegalAdviceRepository(sql).ofProcess(id);
  const letters = (await new ProducedDocumentRepository(sql).ofProcess(id)).filter(({ form }) => form === 'legal-advice-letter');
  const granted = await sql.query<{ kind: string }>('SELECT kind FROM "grant" WHERE subject = $1 OR granted_by LIKE $2', [
    context.document,
    `${id}/%`,
  ]);
  return {
    clock: (status === 'missed' ? 'met' : status) as World['clock'],
    rounds: [...new Set(points.map(({ round }) => round))],
    letters: letters.map(() => context.opinion!.round),
    granted: granted.map(({ kind }) => kind),
    isCovered: (await new DocumentRepository(sql).find(context.document))?.title === COVERED_TITLE,
  };
}

const seenOf = ({ opinions: _, drafters: __, ...world }: World, rounds: readonly number[]): Seen => ({ ...world, rounds });

describeEachDatabase('the handlers of a light review', (fresh) => {
  it('do to the world what its model says, answer nothing and grant nothing', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const seen = new Set<string>();
    const worlds = new Map<string, World>();
    const rounds = new Map<string, readonly number[]>();

    const expected = (id: string, name: string, params: unknown): Seen => {
      const { world } = effects[name]!(worlds.get(id) ?? model.world, params);
      worlds.set(id, world);
      const { round, points = [] } = params as { round: number; points?: readonly unknown[] };
      if (name === 'insertPoints' && points.length > 0) rounds.set(id, [...(rounds.get(id) ?? []), round]);
      seen.add(name);
      return seenOf(world, rounds.get(id) ?? []);
    };
    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const answer = await handler(scene);
        const { id } = scene.process;
        const world = expected(id, name, scene.effect.params);
        const found = await worldIn(scene.tx, { id, context: scene.context as LightReviewContext });
        expect({ name, answer, world: found }).toEqual({ name, answer: undefined, world });
        return answer;
      };

    const services: HandlerServices = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = lightReviewHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const { process, params } = run.effect;
            const answer = await handler(run);
            const world = expected(process, name, params);
            const review = (await engine.read(process)) as Case;
            const found = await store.read((reader) => worldIn(reader, review));
            expect({ name, answer, world: found }).toEqual({ name, answer: undefined, world });
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [lightReview],
      handlers: { [lightReview.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    const states = new Set<string>();
    for (let seed = 1; seed <= 24; seed += 1) {
      const id = await receivedPaper({ engine, database }, seed);
      await playLightReview(engine, id, seed, 60);
      await engine.drain();
      states.add(String((await engine.read(id))!.state));
      expect({ seed, ...(await engine.verify(id)) }).toMatchObject({ seed, ok: true });
    }

    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(lightReview.effects).sort());
    expect([...states]).toEqual(expect.arrayContaining(['answered', 'notForUs', 'withdrawn', 'leftAsClassified']));
  }, 120_000);
});
