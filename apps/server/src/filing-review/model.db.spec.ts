import { DeadlineRepository, FilingReviewRepository, type SqlReader } from '@fashen/persistence';
import { correction } from '@fashen/workflow-correction';
import { type FilingReviewWorld, filingReview } from '@fashen/workflow-filing-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { FILING_REVIEWS, playFilingReview } from '../../../../test/support/filing-review-plays.js';
import { standOf } from '../../../../test/support/model-check.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { correctionHandlers } from '../correction/handlers.js';
import { filingReviewHandlers } from './handlers.js';

/** What the filing has heard lies with it, not in rows of ours. */
type World = Omit<FilingReviewWorld, 'told'>;

const own = ({ told: _, ...world }: FilingReviewWorld): World => world;
const untouched = own(filingReview.model.world as FilingReviewWorld);

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

describeEachDatabase('the handlers of the filing review', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const beside = [{ workflow: correction, handlers: correctionHandlers }];
    const stand = standOf(database, { workflow: filingReview, handlers: filingReviewHandlers, own, worldIn, beside });
    for (const [n, play] of FILING_REVIEWS.entries()) {
      const id = `play-${n + 1}`;
      expect(await playFilingReview(stand, { id, n, play })).toBe(play.ends);
      await stand.isWhole(id);
    }
    await stand.isDone();
  });
});
