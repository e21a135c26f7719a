import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a keyed hash is of: the same words under another purpose give another hash. */
export type Purpose = 'code' | 'secret' | 'contact' | 'about' | 'text' | 'token' | 'limit' | 'draft' | 'draftKey';

/**
 * Hashes under a key that the database does not hold: a copy of the tables alone tells neither codes nor ways of reaching somebody, which are
 * few enough to be tried one by one under a bare hash.
 */
export class Keyed {
  private readonly key: Buffer;

  constructor(installation: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', installation, '', 'fashen objection', 32));
  }

  hash(purpose: Purpose, words: string): string {
    return this.digest(purpose, words).toString('base64url');
  }

  digest(purpose: Purpose, words: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0${words}`, 'utf8').digest();
  }
}

/** Compares in a time that does not depend on where they differ; false where nothing is kept. */
export function isSameHash(one: string | null | undefined, other: string): boolean {
  const [a, b] = [Buffer.from(one ?? ''), Buffer.from(other)];
  const kept = a.length === b.length ? a : Buffer.alloc(b.length);
  return timingSafeEqual(kept, b) && kept === a;
}

/** What sealing and hashing need: the installation's key, and the hashes under it. */
export type Means = { installation: Buffer; keyed: Keyed };

/** `Means` of the server, by `@Inject(MEANS)`. */
export const MEANS = Symbol('MEANS');
