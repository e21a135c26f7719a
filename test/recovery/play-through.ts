import type { Database } from '@fashen/persistence';
import { DRAFTER, reviewEngine, seedVersion, steps, submission, taken } from '../support/review-case.js';

export const PROCESS = 'process-recovery';
export const DOCUMENT = 'document-recovery';
/** The text that the drafters bring with their answers. */
export const REVISED = 2;

/**
 * Plays a review from wherever it stands, as clients do who did not hear an answer: each step is sent again under its key.
 * What waits in the outbox is run after each step, as the server does after a commit.
 */
export async function playThrough({ store }: Pick<Database, 'store'>): Promise<void> {
  const engine = reviewEngine(store);
  const key = (n: number) => ({ idempotencyKey: { scope: 'recovery', key: `step-${n}` } });
  await engine.drain();
  await taken(engine.start('legality-review', submission(DOCUMENT), { by: DRAFTER, id: PROCESS, ...key(0) }));
  for (const [n, { by, event }] of steps(PROCESS, DOCUMENT, REVISED).entries()) {
    if (event.type === 'submitAnswers') await store.transaction(({ sql }) => seedVersion(sql, DOCUMENT, REVISED));
    await taken(engine.send(PROCESS, event, { by, ...key(n + 1) }));
    await engine.drain();
  }
}
