import { GRANTS } from '@fashen/domain';
import { DeadlineRepository, PublicationRepository, type SqlReader, UnifiedNumberRepository } from '@fashen/persistence';
import { threeUnifieds, type UnifiedWorld } from '@fashen/workflow-three-unifieds';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { standOf } from '../../../../test/support/model-check.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { enterCode } from '../../../../test/support/three-unifieds.js';
import { ISSUER, playRegistration, REGISTRATION_AUTHORITY, REGISTRATIONS } from '../../../../test/support/unified-plays.js';
import { unifiedHandlers } from './handlers.js';

/** What the life of the document has heard lies with it, not in rows of ours. */
type World = Omit<UnifiedWorld, 'told'>;

const own = ({ told: _, ...world }: UnifiedWorld): World => world;
const untouched = own(threeUnifieds.model.world as UnifiedWorld);

/** The model's world, read from the rows; a clock that was met too late is met for the model. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const clocks: Record<string, string> = { ...untouched.clocks };
  for (const { key, status } of await new DeadlineRepository(sql).ofProcess(process)) clocks[key] = status === 'missed' ? 'met' : status;
  const standing = await sql.query<{ kind: string; hash: string }>(
    `SELECT kind, hash FROM "grant" WHERE granted_by LIKE $1 AND revoked_at IS NULL`,
    [`${process}/%`],
  );
  const of = (kind: string) => (standing.find((row) => row.kind === kind)?.hash ?? null) as World['registered'];
  const revoked = await sql.query(`SELECT id FROM "grant" WHERE revoked_by LIKE $1 AND kind LIKE 'signed/%'`, [`${process}/%`]);
  const numbers = await sql.query<{ number: string }>('SELECT number FROM document_number WHERE process = $1', [process]);
  return {
    clocks: clocks as World['clocks'],
    registered: of(GRANTS.registered),
    holders: (await new UnifiedNumberRepository(sql).ofProcess(process)) ? [process] : [],
    documentNumber: numbers[0]?.number ?? null,
    published: of(GRANTS.published),
    publishedOn: (await new PublicationRepository(sql).ofProcess(process))?.publishedOn ?? null,
    signaturesVoid: revoked.length > 0,
  };
}

describeEachDatabase('the handlers of the three unifieds', (fresh) => {
  it('do to the world what their model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    await enterCode(database.store, ISSUER, 'SDCG01', REGISTRATION_AUTHORITY);
    const stand = standOf(database, { workflow: threeUnifieds, handlers: unifiedHandlers, own, worldIn });
    for (const [n, play] of REGISTRATIONS.entries()) {
      const id = `play-${n + 1}`;
      expect(await playRegistration(stand, id, play)).toBe(play.ends);
      await stand.isWhole(id);
    }
    await stand.isDone();
  });
});
