const WIDTH = 3;

/** The pieces of three characters that a text has, as numbers: what two texts have in common of them says how alike they are. */
export function shinglesOf(text: string, width = WIDTH): Set<number> {
  const found = new Set<number>();
  const last = Math.max(text.length - width, 0);
  for (let at = 0; at <= last; at += 1) {
    let hash = 17;
    for (let n = at; n < at + width; n += 1) hash = Math.imul(hash, 65_599) + (n < text.length ? text.charCodeAt(n) : 0);
    found.add(hash | 0);
  }
  return found;
}

export function countCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common;
}

/** 0 nothing, 1 everything in common (Dice's coefficient). */
const likeness = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  one.size + other.size === 0 ? 1 : (2 * countCommon(one, other)) / (one.size + other.size);

const SHORT = 40;

/** Of short texts by pieces of two characters too, since one changed word leaves few pieces of three (期限为十五日, 期限为三十日). */
export function likenessOfTexts(
  one: string,
  other: string,
  shingles: readonly [ReadonlySet<number>, ReadonlySet<number>] = [shinglesOf(one), shinglesOf(other)],
): number {
  const alike = likeness(...shingles);
  return Math.max(one.length, other.length) > SHORT ? alike : Math.max(alike, likeness(shinglesOf(one, 2), shinglesOf(other, 2)));
}
