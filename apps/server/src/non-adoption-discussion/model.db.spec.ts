import { builtInCalendar } from '@fashen/calendar';
import { GRANTS } from '@fashen/domain';
import { createEngine, type Engine, type Handlers, readCanonical, type TransactionalHandler } from '@fashen/engine';
import { DeadlineRepository, NoticeRepository, ProducedDocumentRepository, type SqlReader, type SqlTx } from '@fashen/persistence';
import { legalityReview } from '@fashen/workflow-legality-review';
import { type DiscussionContext, nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { openedDiscussion, playDiscussion, WITHDRAWN } from '../../../../test/support/random-discussion.js';
import { AT, DRAFTER, SEALING_KEY, seedPeople, taken } from '../../../../test/support/review-case.js';
import { StoryClock } from '../../../../test/support/server.js';
import { reviewHandlers } from '../legality-review/handlers.js';
import { messageHandlers } from '../process/messages.js';
import type { HandlerServices } from '../process/services.js';
import { wordingIn } from '../process/wording.js';
import { discussionHandlers } from './handlers.js';

const { model } = nonAdoptionDiscussion;
type World = typeof model.world;
const effects = model.effects as unknown as Record<string, (world: World, params: unknown) => { world: World }>;

type Discussion = { id: string; context: DiscussionContext };

/** What the review heard of this discussion, as it stands in its history. */
async function toldTo(reader: Pick<SqlReader, 'events'>, { id, context }: Discussion) {
  const events = (await reader.events(context.review)).filter(
    ({ type, causedBy }) => type === 'discussionFinished' && causedBy?.startsWith(`${id}/`),
  );
  return events.map(({ event }) => {
    const { type, outcomes, statement } = readCanonical(event) as World['told'][number];
    return { type, outcomes, statement };
  });
}

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn(reader: Pick<SqlReader, 'sql' | 'events' | 'grants'>, discussion: Discussion): Promise<World> {
  const { sql } = reader;
  const { id, context } = discussion;
  const clocks: Record<string, string> = { ...model.world.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(id)) clocks[key] = status === 'missed' ? 'met' : status;
  const statements = (await new ProducedDocumentRepository(sql).ofProcess(id)).filter(({ form }) => form === 'non-adoption-statement');
  const notices = (await new NoticeRepository(sql).ofProcess(id)).filter(({ text }) => /沟通已经结束|退出《/.test(text));
  return {
    clocks: clocks as World['clocks'],
    granted: (await reader.grants(context.document, GRANTS.nonAdoptionStated(context.parties.review))).map(
      ({ hash }) => hash as World['granted'][number],
    ),
    told: await toldTo(reader, discussion),
    statements: statements.map(({ facts }) =>
      (JSON.parse(facts) as { items: { ordinal: number }[] }).items.map(({ ordinal }) => `${context.review}.item.${ordinal}`),
    ),
    informed: [...new Set(notices.map(({ role }) => role!))].sort(),
  };
}

describeEachDatabase('the handlers of a discussion', (fresh) => {
  it('do to the world what its model says, and answer nothing, as it answers nothing', async () => {
    const database = await fresh();
    await seedPeople(database);
    const { store } = database;
    const clock = new StoryClock(AT);
    const seen = new Set<string>();
    const worlds = new Map<string, World>();

    const checked =
      (name: string, handler: TransactionalHandler<SqlTx>): TransactionalHandler<SqlTx> =>
      async (scene) => {
        const answer = await handler(scene);
        const discussion = { id: scene.process.id, context: scene.context as DiscussionContext };
        const { world } = effects[name]!(worlds.get(discussion.id) ?? model.world, scene.effect.params);
        worlds.set(discussion.id, world);
        seen.add(name);
        expect({ name, answer, world: await worldIn(scene.tx, discussion) }).toEqual({ name, answer: undefined, world });
        return answer;
      };

    const services: HandlerServices = {
      store,
      clock,
      calendar: () => builtInCalendar,
      read: (id) => engine.read(id),
      messages: messageHandlers(() => engine, wordingIn(store)),
    };
    const real = discussionHandlers(services);
    const handlers: Handlers<SqlTx> = {
      ...real,
      transactional: Object.fromEntries(Object.entries(real.transactional).map(([name, handler]) => [name, checked(name, handler)])),
      dispatched: Object.fromEntries(
        Object.entries(real.dispatched).map(([name, handler]) => [
          name,
          async (run) => {
            const discussion = (await engine.read(run.effect.process)) as Discussion;
            const before = await store.read((reader) => worldIn(reader, discussion));
            const answer = await handler(run);
            const after = await store.read((reader) => worldIn(reader, discussion));
            seen.add(name);
            expect({ name, answer, after }).toEqual({ name, answer: undefined, after: effects[name]!(before, run.effect.params).world });
          },
        ]),
      ),
    };
    const engine: Engine = createEngine({
      store,
      workflows: [legalityReview, nonAdoptionDiscussion],
      handlers: { [legalityReview.name]: reviewHandlers(services), [nonAdoptionDiscussion.name]: handlers },
      clock,
      sealingKey: SEALING_KEY,
    });

    const states = new Set<string>();
    const WEIGHTS = [['mustChange'], ['advice'], ['mustChange', 'advice'], ['advice', 'advice']];
    for (let seed = 1; seed <= 16; seed += 1) {
      const id = await openedDiscussion({ engine, database }, seed, WEIGHTS[seed % WEIGHTS.length]!);
      if (seed === 16) await taken(engine.send(id, WITHDRAWN, { by: DRAFTER }));
      else await playDiscussion(engine, id, seed, 150);
      await engine.drain();
      states.add(String((await engine.read(id))!.state));
      expect({ seed, ...(await engine.verify(id)) }).toMatchObject({ seed, ok: true });
    }

    const open = await store.read((reader) => reader.incidents(true));
    expect(open.map(({ type, cause }) => ({ type, cause }))).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(nonAdoptionDiscussion.effects).sort());
    expect([...states]).toEqual(expect.arrayContaining(['settled', 'stated', 'unresolved', 'withdrawn']));
  }, 240_000);
});
