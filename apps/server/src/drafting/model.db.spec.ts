import {
  CommentAnswerRepository,
  ConsultationRepository,
  DeadlineRepository,
  DraftingRepository,
  MaterialRepository,
  ProducedDocumentRepository,
  type SqlReader,
} from '@fashen/persistence';
import { type DraftingWorld, drafting } from '@fashen/workflow-drafting';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DRAFTINGS, playDrafting } from '../../../../test/support/drafting-plays.js';
import { standOf } from '../../../../test/support/model-check.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { draftingHandlers } from './handlers.js';

/** What others have heard lies with them; a timer that woke the case is gone before the step that it brings. */
type World = Omit<DraftingWorld, 'told' | 'timer'>;

const own = ({ told: _, timer: __, open, answers, result, ...world }: DraftingWorld): World => ({
  ...world,
  open: [...open].sort(),
  answers: given(answers),
  result: given(result),
});

/** The model knows two answers, the world any number: what both tell is whether there is one, and that the result tells the last. */
const given = (hash: string | null | undefined): string | null => (hash ? 'given' : null);

/** The model's world, read from the rows. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const listed = await sql.query('SELECT id FROM drafting WHERE id = $1', [process]);
  const open = await new DraftingRepository(sql).openTracks(process);
  const summary = await new ConsultationRepository(sql).summary(process);
  const consultations = await new ConsultationRepository(sql).ofProcess(process);
  const records = await new DraftingRepository(sql).records(process);
  const produced = (await new ProducedDocumentRepository(sql).ofProcess(process)).map(({ fileSha256 }) => fileSha256);
  const materials = await new MaterialRepository(sql).ofDocument(`${process}-document`);
  const latest = consultations.at(-1)?.id ?? '';
  const answers = await new CommentAnswerRepository(sql).latestHash(latest);
  const told = await new ConsultationRepository(sql).answersTold(latest);
  expect([undefined, answers]).toContain(told);
  const replies = await new DeadlineRepository(sql).latest(process, 'department_reply');
  return {
    isListed: listed.length > 0,
    open: [...open].sort() as unknown as World['open'],
    consultation: summary && (summary.resultOn ? 'published' : summary.closedOn ? 'closed' : 'open'),
    read: (consultations.at(-1)?.textHash as World['read']) ?? null,
    excused: (records.findLast(({ kind }) => kind === 'passOverFurtherConsultation')?.textHash as World['excused']) ?? null,
    isFiled: materials.some(({ kind, fileSha256 }) => kind === 'draftingStatement' && produced.includes(fileSha256 ?? '')),
    answers: given(answers),
    result: given(told),
    replies: replies === undefined ? 'notOpened' : replies.status === 'running' ? 'running' : 'met',
  };
}

describeEachDatabase('the handlers of a drafting', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const stand = standOf(database, {
      workflow: drafting,
      handlers: draftingHandlers,
      own,
      worldIn,
      // the life that is told lives elsewhere
      elsewhere: ['tellSpine'],
    });
    for (const [n, play] of DRAFTINGS.entries()) {
      const id = `drafting-${n + 1}`;
      expect(await playDrafting(stand, id, n + 1, play)).toBe(play.ends);
      await stand.isWhole(id);
    }
    await stand.isDone();
  });
});
