import { DeadlineRepository, FilingPackageRepository, type SqlReader } from '@fashen/persistence';
import { type FilingWorld, filing } from '@fashen/workflow-filing';
import { filingReview } from '@fashen/workflow-filing-review';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { FILINGS, playFiling } from '../../../../test/support/filing-plays.js';
import { standOf } from '../../../../test/support/model-check.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { filingReviewHandlers } from '../filing-review/handlers.js';
import { filingHandlers } from './handlers.js';

/** What others have heard lies with them, not in rows of ours. */
type World = Omit<FilingWorld, 'told' | 'heard' | 'isHandedOver'>;

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

describeEachDatabase('the handlers of a filing', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const beside = [{ workflow: filingReview, handlers: filingReviewHandlers }];
    const stand = standOf(database, { workflow: filing, handlers: filingHandlers, own, worldIn, beside });
    for (const [n, play] of FILINGS.entries()) {
      const id = `filing-${n + 1}`;
      expect(await playFiling(stand, id, play)).toBe(play.ends);
      await stand.isWhole(id);
    }
    await stand.isDone();
  });
});
