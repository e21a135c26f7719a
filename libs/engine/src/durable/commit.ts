import { NotJson } from '../codec/not-json.js';
import { LostRace, type Tx } from '../port.js';
import { notJson } from '../step/payload.js';
import type { Accepted, Outcome, Refusal } from '../values.js';
import { applyFollowUps } from './deliver.js';
import { answerAgain, hashBody, type Key, keepAnswer } from './idempotency.js';
import type { Runtime } from './runtime.js';
import type { Turn } from './turn.js';

/** A request as it came: what it asks of what, and the key under which it may come again. */
export type Request = { target: string; body: unknown; key: Key | undefined };

/** What a transaction ended with; `posted` says that there is something to dispatch. */
export type Ended = { outcome: Outcome; posted: boolean };

export const refused = (refusal: Refusal): Ended => ({ outcome: { ok: false, refusal }, posted: false });

/** Applies what waits, writes, and keeps the answer under the request's key. */
export async function finish<T extends Tx>(runtime: Runtime<T>, turn: Turn<T>, key: Key | undefined, bodyHash: string): Promise<Ended> {
  await applyFollowUps(runtime, turn);
  const outcome: Accepted = turn.accepted();
  return { outcome, posted: await turn.write(key && keepAnswer(key, bodyHash, outcome)) };
}

/**
 * Runs the work in one transaction. The loser of a race is told that things moved on, unless the winner was the same request, sent twice.
 */
export async function commit<T extends Tx>(
  runtime: Runtime<T>,
  { target, body, key }: Request,
  work: (tx: T, bodyHash: string) => Promise<Ended>,
): Promise<Outcome> {
  const hashed = hashOf(runtime, target, body, key);
  if (typeof hashed !== 'string') return { ok: false, refusal: hashed };
  try {
    const { outcome, posted } = await runtime.store.transaction((tx) => work(tx, hashed));
    if (posted) runtime.onCommitted?.();
    return outcome;
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    const answer = key && (await runtime.store.transaction((tx) => tx.open(null, key))).answer;
    return answer ? answerAgain(answer, hashed) : { ok: false, refusal: { code: 'MOVED_ON', findings: [] } };
  }
}

/** Without a key there is nothing to compare, and the contract will say what is wrong with the body. */
function hashOf({ sealingKey }: Pick<Runtime, 'sealingKey'>, target: string, body: unknown, key: Key | undefined): string | Refusal {
  if (!key) return '';
  try {
    return hashBody(sealingKey, target, body);
  } catch (error) {
    if (error instanceof NotJson) return notJson(error);
    throw error;
  }
}
