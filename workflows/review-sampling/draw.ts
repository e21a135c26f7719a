/** A counter in steps of the golden ratio, each mixed by the finalizer of MurmurHash3: the same seed gives the same numbers everywhere. */
function* numbers(seed: number): Generator<number> {
  let counter = seed >>> 0;
  while (true) {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    yield (mixed ^ (mixed >>> 16)) >>> 0;
  }
}

/**
 * Draws `size` of the ids, or all where there are fewer. The ids are sorted first, so that the order in which they were found says nothing;
 * then the first `size` places of a Fisher–Yates shuffle are filled.
 * @param seed 32 bits, recorded with the draw
 */
export function draw(ids: readonly string[], seed: number, size: number): string[] {
  const left = [...ids].sort();
  const drawn: string[] = [];
  const random = numbers(seed);
  while (drawn.length < size && left.length > 0) {
    const at = (random.next().value as number) % left.length;
    drawn.push(...left.splice(at, 1));
  }
  return drawn;
}
