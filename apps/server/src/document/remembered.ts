import { createHash } from 'node:crypto';
import { LostRace } from '@fashen/engine';
import { type Database, KeptAnswerRepository, type SqlTx } from '@fashen/persistence';
import { Problem } from '../platform/problem/problem.js';

export type Remembered = { scope: string; key: string | undefined; body: unknown; at: string };

/**
 * Does `work` once for an idempotency key: the same body gets the same answer again, another body is a conflict. Refusals are not kept.
 * Of two requests at once the second waits or loses; the loser looks again and finds the winner's answer.
 */
export async function remembered<R>(database: Database, asked: Remembered, work: (tx: SqlTx) => Promise<R>): Promise<R> {
  if (asked.key === undefined) return database.store.transaction(work);
  try {
    return await attempt(database, { ...asked, key: asked.key }, work);
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    return attempt(database, { ...asked, key: asked.key }, work);
  }
}

function attempt<R>(
  database: Database,
  { scope, key, body, at }: Remembered & { key: string },
  work: (tx: SqlTx) => Promise<R>,
): Promise<R> {
  const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return database.store.transaction(async (tx) => {
    const answers = new KeptAnswerRepository(tx.sql);
    const kept = await answers.find(scope, key);
    if (kept && kept.bodyHash !== bodyHash) throw new Problem('KEY_REUSED');
    if (kept) return JSON.parse(kept.answer) as R;
    const answer = await work(tx);
    if (!(await answers.putOnce({ scope, key, bodyHash, answer: JSON.stringify(answer), at })))
      throw new LostRace('The idempotency key was taken');
    return answer;
  });
}
