const pairsOf = (text: string): string[] => Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));

/** Stands half of a text in another one, by its pairs of signs? */
export function holdsHalf(text: string, of: string): boolean {
  const pairs = pairsOf(of);
  return pairs.filter((pair) => text.includes(pair)).length * 2 >= pairs.length;
}
