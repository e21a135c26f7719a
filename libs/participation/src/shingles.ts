/** Pairs of signs, each once, as sorted numbers; a single sign is its own pair. */
export function shingles(words: string): Uint32Array {
  if (words.length < 2) return Uint32Array.from(words === '' ? [] : [words.charCodeAt(0)]);
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at += 1) pairs.add(words.charCodeAt(at - 1) * 0x10000 + words.charCodeAt(at));
  return Uint32Array.from(pairs).sort();
}

/** How many two sorted sets have in common. */
export function inCommon(one: Uint32Array, other: Uint32Array): number {
  let [a, b, same] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    if (one[a]! === other[b]!) {
      same += 1;
      a += 1;
      b += 1;
    } else if (one[a]! < other[b]!) a += 1;
    else b += 1;
  }
  return same;
}

/** Jaccard: what they share of all that either has. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  if (one.length === 0 || other.length === 0) return 0;
  const same = inCommon(one, other);
  return same / (one.length + other.length - same);
}
