import { DeadlineRepository, DocumentRepository, LegalAdviceRepository, ProducedDocumentRepository } from '@fashen/persistence';
import { type LightReviewContext, lightReview } from '@fashen/workflow-light-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type Rows, standOf } from '../../../../test/support/model-check.js';
import { playLightReview, receivedPaper } from '../../../../test/support/random-light-review.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { lightReviewHandlers } from './handlers.js';
import { COVERED_TITLE } from './opinion-handlers.js';

type Modelled = typeof lightReview.model.world;
/** An opinion without a point leaves no row: rounds are told by their rows, and the model is asked for those alone. */
type World = Omit<Modelled, 'opinions' | 'drafters'> & { rounds: readonly number[] };

const own = ({ opinions, drafters: _, ...world }: Modelled): World => ({
  ...world,
  rounds: opinions.filter(({ isEmpty }) => !isEmpty).map(({ round }) => round),
});

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Rows, id: string, known: unknown): Promise<World> {
  const context = known as LightReviewContext;
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

describeEachDatabase('the handlers of a light review', (fresh) => {
  it('do to the world what its model says, answer nothing and grant nothing', async () => {
    const database = await fresh();
    await seedPeople(database);
    const stand = standOf(database, { workflow: lightReview, handlers: lightReviewHandlers, own, worldIn });
    const states = new Set<string>();
    for (let seed = 1; seed <= 24; seed += 1) {
      const id = await receivedPaper(stand, seed);
      await playLightReview(stand.engine, id, seed, 60);
      await stand.isWhole(id);
      states.add(String((await stand.engine.read(id))!.state));
    }
    await stand.isDone();
    expect([...states]).toEqual(expect.arrayContaining(['answered', 'notForUs', 'withdrawn', 'leftAsClassified']));
  });
});
