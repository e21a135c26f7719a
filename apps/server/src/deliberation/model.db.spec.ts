import { GRANTS } from '@fashen/domain';
import type { SqlReader } from '@fashen/persistence';
import { deliberation } from '@fashen/workflow-deliberation';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DELIBERATIONS, playDeliberation } from '../../../../test/support/deliberation-plays.js';
import { standOf } from '../../../../test/support/model-check.js';
import { seedPeople } from '../../../../test/support/review-case.js';
import { deliberationHandlers } from './handlers.js';

type World = { deliberated: string | null; exempted: string | null; signed: Record<string, string> };

const own = ({ deliberated, exempted, signed }: World): World => ({ deliberated, exempted, signed });

/** The model's world, read from the rows: the grants of this process that stand. */
async function worldIn({ sql }: Pick<SqlReader, 'sql'>, process: string): Promise<World> {
  const rows = await sql.query<{ kind: string; hash: string }>(
    `SELECT kind, hash FROM "grant" WHERE granted_by LIKE $1 AND revoked_at IS NULL ORDER BY kind`,
    [`${process}/%`],
  );
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.hash ?? null;
  const signed = rows.filter(({ kind }) => kind.startsWith(GRANTS.signed('')));
  return {
    deliberated: of(GRANTS.deliberated),
    exempted: of(GRANTS.meetingExempted),
    signed: Object.fromEntries(signed.map(({ kind, hash }) => [kind.slice(GRANTS.signed('').length), hash])),
  };
}

describeEachDatabase('the handlers of a deliberation', (fresh) => {
  it('do to the world what its model says, and the history gives the same state again', async () => {
    const database = await fresh();
    await seedPeople(database);
    const stand = standOf(database, { workflow: deliberation, handlers: deliberationHandlers, own, worldIn });
    for (const [n, play] of DELIBERATIONS.entries()) {
      const id = `play-${n}`;
      expect(await playDeliberation(stand, id, play)).toBe(play.ends);
      await stand.isWhole(id);
    }
    await stand.isDone();
  });
});
