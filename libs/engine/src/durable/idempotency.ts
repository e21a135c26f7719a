import { createHmac } from 'node:crypto';
import { sha256 } from '../chain/hash.js';
import { canonical } from '../codec/canonical.js';
import { readCanonical } from '../codec/read-canonical.js';
import type { StoredAnswer } from '../port.js';
import type { Accepted, Outcome } from '../values.js';

export type Key = { scope: string; key: string };

/**
 * What the key was used for, as a hash. Keyed with the sealing key where there is one: a body may hold personal data, and a bare
 * hash of a name and a telephone number can be found by trying. Throws `NotJson`.
 */
export function hashBody(sealingKey: Buffer | undefined, target: string, body: unknown): string {
  const text = canonical({ target, body });
  return sealingKey ? createHmac('sha256', sealingKey).update(text, 'utf8').digest('hex') : sha256(text);
}

/** The answer given before to the same key: once more for the same body, a refusal for another. */
export function answerAgain({ bodyHash, answer }: StoredAnswer, asked: string): Outcome {
  return bodyHash === asked ? (readCanonical(answer) as Accepted) : { ok: false, refusal: { code: 'KEY_REUSED', findings: [] } };
}

export const keepAnswer = ({ scope, key }: Key, bodyHash: string, accepted: Accepted): StoredAnswer => ({
  scope,
  key,
  bodyHash,
  answer: canonical(accepted),
  at: accepted.at,
});
