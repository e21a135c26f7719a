import { GRANTS } from '@fashen/domain';
import { readCanonical } from '@fashen/engine';
import { DeadlineRepository, NoticeRepository, ProducedDocumentRepository } from '@fashen/persistence';
import { legalityReview } from '@fashen/workflow-legality-review';
import { type DiscussionContext, nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type Rows, standOf } from '../../../../test/support/model-check.js';
import { openedDiscussion, playDiscussion, WITHDRAWN } from '../../../../test/support/random-discussion.js';
import { DRAFTER, seedPeople, taken } from '../../../../test/support/review-case.js';
import { reviewHandlers } from '../legality-review/handlers.js';
import { discussionHandlers } from './handlers.js';

type World = typeof nonAdoptionDiscussion.model.world;

/** What the review heard of this discussion, as it stands in its history. */
async function toldTo(reader: Pick<Rows, 'events'>, id: string, review: string) {
  const heard = (await reader.events(review)).filter(
    ({ type, causedBy }) => type === 'discussionFinished' && causedBy?.startsWith(`${id}/`),
  );
  return heard.map(({ event }) => {
    const { type, outcomes, statement } = readCanonical(event) as World['told'][number];
    return { type, outcomes, statement };
  });
}

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn(reader: Rows, id: string, known: unknown): Promise<World> {
  const { sql } = reader;
  const context = known as DiscussionContext;
  const clocks: Record<string, string> = { ...nonAdoptionDiscussion.model.world.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(id)) clocks[key] = status === 'missed' ? 'met' : status;
  const statements = (await new ProducedDocumentRepository(sql).ofProcess(id)).filter(({ form }) => form === 'non-adoption-statement');
  const notices = (await new NoticeRepository(sql).ofProcess(id)).filter(({ text }) => /沟通已经结束|退出《/.test(text));
  return {
    clocks: clocks as World['clocks'],
    granted: (await reader.grants(context.document, GRANTS.nonAdoptionStated(context.parties.review))).map(
      ({ hash }) => hash as World['granted'][number],
    ),
    told: await toldTo(reader, id, context.review),
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
    const beside = [{ workflow: legalityReview, handlers: reviewHandlers }];
    const own = (world: World): World => world;
    const stand = standOf(database, { workflow: nonAdoptionDiscussion, handlers: discussionHandlers, own, worldIn, beside });
    const states = new Set<string>();
    const WEIGHTS = [['mustChange'], ['advice'], ['mustChange', 'advice'], ['advice', 'advice']];
    for (let seed = 1; seed <= 16; seed += 1) {
      const id = await openedDiscussion(stand, seed, WEIGHTS[seed % WEIGHTS.length]!);
      if (seed === 16) await taken(stand.engine.send(id, WITHDRAWN, { by: DRAFTER }));
      else await playDiscussion(stand.engine, id, seed, 150);
      await stand.isWhole(id);
      states.add(String((await stand.engine.read(id))!.state));
    }
    await stand.isDone();
    expect([...states]).toEqual(expect.arrayContaining(['settled', 'stated', 'unresolved', 'withdrawn']));
  });
});
