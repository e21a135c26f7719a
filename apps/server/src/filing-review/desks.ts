import { PartyRepository, ReviewFactsRepository, type Sql } from '@fashen/persistence';
import type { DeskFact } from '@fashen/workflow-filing-review';

/**
 * In whose name filings are taken in here, each with the body whose people examine them: a filing authority works for its government, a
 * standing committee and a department for themselves. Only bodies with somebody to do it.
 */
export async function filingDesks(sql: Sql): Promise<DeskFact[]> {
  const staffed = new Set(await new ReviewFactsRepository(sql).partiesWith('filingReviewer'));
  const bodies = (await new PartyRepository(sql).all()).filter(({ id }) => staffed.has(id));
  return bodies.flatMap(({ id, parentId, functions }) => [
    ...(parentId !== null && functions.includes('filingAuthority') ? [{ receiver: parentId, reviewer: id }] : []),
    { receiver: id, reviewer: id },
  ]);
}
