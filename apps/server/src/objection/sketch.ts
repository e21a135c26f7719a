import { tokensOf } from '@fashen/persistence';
import type { Keyed } from './keyed.js';

/** Smallest keyed hashes of a text's pairs of signs, and a hash of the whole: who has the table alone learns no word of it. */
const PLACES = 64;
/** Multipliers are odd, so that each permutes the numbers of 32 bits. */
const TURNS = Array.from({ length: PLACES }, (_, n) => [Math.imul(n + 1, 0x9e3779b1) | 1, Math.imul(n + 1, 0x85ebca6b)] as const);

/** Percent of likeness from which two texts are proposed to be examined together. */
export const ALIKE = 80;

const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

export function sketchOf(keyed: Keyed, text: string): string {
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  for (const token of tokensOf(text.normalize('NFKC'))) {
    const hash = keyed.digest('token', token).readUInt32LE(0);
    for (const [n, [times, plus]] of TURNS.entries()) {
      const turned = (Math.imul(hash, times) + plus) >>> 0;
      if (turned < least[n]!) least[n] = turned;
    }
  }
  return `${keyed.hash('text', plain(text))}.${Buffer.from(least.buffer).toString('base64url')}`;
}

/** Likeness of two sketches in percent: 100 only for the same words. */
export function likeness(one: string, other: string): number {
  const [whole, places] = one.split('.');
  const [otherWhole, otherPlaces] = other.split('.');
  if (whole === otherWhole) return 100;
  const [a, b] = [Buffer.from(places ?? '', 'base64url'), Buffer.from(otherPlaces ?? '', 'base64url')];
  const same = Array.from({ length: PLACES }, (_, n) => n * 4).filter(
    (at) => at + 4 <= a.length && at + 4 <= b.length && a.readUInt32LE(at) === b.readUInt32LE(at),
  );
  return Math.min(99, Math.round((same.length * 100) / PLACES));
}

/** The leader that says nearly the same, if there is one. */
export function nearest(
  sketch: string,
  leaders: readonly { id: string; sketch: string }[],
): { id: string; similarity: number } | undefined {
  return leaders
    .map(({ id, sketch: other }) => ({ id, similarity: likeness(sketch, other) }))
    .filter(({ similarity }) => similarity >= ALIKE)
    .sort((one, other) => other.similarity - one.similarity)[0];
}
