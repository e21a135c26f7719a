import { randomInt } from 'node:crypto';
import { dayEnd, dayStart } from '@fashen/domain';
import { type Actor, readCanonical, type TransactionalHandler } from '@fashen/engine';
import { AnswerRepository, type FinishedReview, ReviewCheckRepository, ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import type { Candidate, SamplingEffects } from '@fashen/workflow-review-sampling';

/** Acting for the body in the review: whose review it is. */
const HANDLING = 'caseHandler';

/** Items whose latest answer says that they were adopted, wholly or in part. */
async function adoptedItems({ sql }: SqlTx, review: string): Promise<string[]> {
  const latest = new Map((await new AnswerRepository(sql).answers(review)).map(({ itemId, response }) => [itemId, response]));
  return [...latest].filter(([, response]) => response !== 'notAdopted').map(([item]) => item);
}

/** What the draw knows of a review: everybody who acted in it or drafted the text. Null where the body did not handle it. */
async function candidate(tx: SqlTx, reviewBody: string, { review, document }: FinishedReview): Promise<Candidate | null> {
  const actors = (await tx.events(review)).map(({ event }) => (readCanonical(event) as { by: Actor }).by);
  if (!actors.some(({ party, role }) => party === reviewBody && role === HANDLING)) return null;
  const drafters = await new ReviewFactsRepository(tx.sql).draftingPersons(document);
  const people = [...new Set([...drafters, ...actors.map(({ person }) => person)])].filter((person) => person !== 'system').sort();
  return { review, document, people, adopted: await adoptedItems(tx, review) };
}

/** The whole population and a fresh seed, in the event: whoever has both draws the same sample. */
export const drawSample: TransactionalHandler<SqlTx> = async ({ tx, effect }) => {
  const { reviewBody, from, to } = effect.params as SamplingEffects['drawSample'];
  const population: Candidate[] = [];
  for (const finished of await new ReviewCheckRepository(tx.sql).finished(dayStart(from), dayEnd(to))) {
    const found = await candidate(tx, reviewBody, finished);
    if (found) population.push(found);
  }
  return JSON.parse(JSON.stringify({ type: 'drawn', seed: randomInt(0x1_0000_0000), population }));
};
