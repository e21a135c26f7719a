import type { PartyFunction } from '@fashen/domain';
import { PartyRepository, ReviewFactsRepository, type Sql } from '@fashen/persistence';
import type { DeskFact } from '@fashen/workflow-filing-review';
import { PartyTree } from '../issuing/party-tree.js';

/** What a body does that works for the authority above it. */
const BODIES: readonly PartyFunction[] = ['filingAuthority', 'legalSection'];

/**
 * In whose name filings are taken in here, each with the body whose people examine them: a filing authority works for its government, a
 * legal section for its department, a standing committee for itself. Only bodies with somebody to do it.
 */
export async function filingDesks(sql: Sql): Promise<DeskFact[]> {
  const staffed = new Set(await new ReviewFactsRepository(sql).partiesWith('filingReviewer'));
  const bodies = (await new PartyRepository(sql).all()).filter(({ id }) => staffed.has(id));
  const tree = await PartyTree.read(sql);
  return bodies.flatMap(({ id, parentId, superiorId, functions }) => {
    const desk = { reviewer: id, superior: tree.standing(superiorId ?? parentId)?.id ?? null };
    const isBody = parentId !== null && BODIES.some((work) => functions.includes(work));
    return [...(isBody ? [{ ...desk, receiver: parentId }] : []), { ...desk, receiver: id }];
  });
}
