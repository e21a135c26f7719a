import { DeadlineRepository, NoticeRepository, OmissionNoteRepository, type SqlReader } from '@fashen/persistence';
import { type DeadlineKey, omission } from '@fashen/workflow-omission';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { standOf } from '../../../../test/support/model-check.js';
import { openedOmission, playOmission } from '../../../../test/support/random-omission.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { omissionHandlers } from './handlers.js';

const { model } = omission;
type World = typeof model.world;
/** Who handled it is told by the rows, too, but by other names than the model's. */
type Seen = Omit<World, 'handlers'>;
const own = ({ handlers: _, ...world }: World): Seen => world;

/** The model's world, read from rows alone; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, id: string): Promise<Seen> {
  const clock = async (key: DeadlineKey) => {
    const status = (await new DeadlineRepository(sql).latest(id, key))?.status ?? 'notOpened';
    return (status === 'missed' ? 'met' : status) as World['clocks'][DeadlineKey];
  };
  const notes = await new OmissionNoteRepository(sql).ofProcess(id);
  return {
    clocks: { omission_explain: await clock('omission_explain'), omission_remedy: await clock('omission_remedy') },
    said: [...new Set(notes.map(({ kind }) => kind as World['said'][number]))].sort(),
  };
}

describeEachDatabase('the handlers of an omission', (fresh) => {
  it('do to the world what its model says, and answer nothing', async () => {
    const database = await fresh();
    await seedPeople(database);
    const stand = standOf(database, { workflow: omission, handlers: omissionHandlers, own, worldIn });
    const states = new Set<string>();
    const told: string[] = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      const id = await openedOmission(stand, seed);
      await playOmission(stand.engine, id, seed, 60);
      await stand.isWhole(id);
      states.add(String((await stand.engine.read(id))!.state));
      told.push(...(await database.read(({ sql }) => new NoticeRepository(sql).ofProcess(id))).map(({ text }) => text));
    }
    for (const words of ['请在期限内说明', '应当限期补正', '补正不到位', '已经届满'])
      expect(told).toContainEqual(expect.stringContaining(words));
    expect([...states]).toEqual(expect.arrayContaining(['unfounded', 'putRight', 'referred', 'withdrawn']));
    await stand.isDone();
  });
});
