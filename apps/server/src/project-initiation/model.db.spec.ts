import { PlanAdjustmentRepository, PlanRepository, ProjectNoteRepository, type SqlReader } from '@fashen/persistence';
import { projectInitiation } from '@fashen/workflow-project-initiation';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { standOf } from '../../../../test/support/model-check.js';
import { openedProject, playProject } from '../../../../test/support/random-project.js';
import { AT, seedPeople } from '../../../../test/support/review-case.js';
import { projectHandlers } from './handlers.js';

const { model } = projectInitiation;
/** A timer that woke the case is gone before the step that it brings. */
type World = Omit<typeof model.world, 'timer'>;

const own = ({ timer: _, ...world }: typeof model.world): World => world;

const sorted = <T extends string>(all: readonly T[]): T[] => [...new Set(all)].sort();
const LEAD = 'linjiang';

/** The model's world, read from rows alone. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, id: string): Promise<World> {
  const notes = await new ProjectNoteRepository(sql).ofProcess(id);
  const by = (...kinds: string[]): string[] => sorted(notes.filter(({ kind }) => kinds.includes(kind)).map(({ saidBy }) => saidBy));
  const items = (await new PlanRepository(sql).items(LEAD, 2026)).filter(({ process }) => process === id);
  const adjustments = await new PlanAdjustmentRepository(sql).ofItem(id);
  return {
    adjusted: sorted(adjustments.map(({ kind }) => kind)),
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
    const stand = standOf(database, { workflow: projectInitiation, handlers: projectHandlers, own, worldIn });
    const ends: string[] = [];
    for (let seed = 1; seed <= 24; seed += 1) {
      if (seed === 13) {
        const plan = { id: 'plan', lead: LEAD, year: 2026, adoptedOn: '2026-03-02', basis: '常务会议', createdBy: 'clerk', createdAt: AT };
        await database.store.transaction(({ sql }) => new PlanRepository(sql).adopt(plan));
      }
      const id = await openedProject(stand, seed);
      await playProject(stand.engine, id, seed, 60);
      await stand.isWhole(id);
      ends.push(String((await stand.engine.read(id))!.state));
    }
    expect(ends.slice(0, 12)).not.toContain('added');
    expect(ends.slice(12)).not.toContain('planned');
    expect(ends).toEqual(expect.arrayContaining(['planned', 'added', 'dropped', 'refused', 'withdrawn']));
    await stand.isDone();
  });
});
