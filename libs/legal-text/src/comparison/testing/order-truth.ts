/** Whose order the fewest moves explain: of each, whether it must have moved, must have stayed, or is one of several that could have. */
export type MoveTruth = 'moved' | 'stayed' | 'either';

/** `places`: of each in the order of the old text, where it stands in the new one. */
export function whoMoved(places: readonly number[]): MoveTruth[] {
  const upTo = longestEndings(places);
  const from = longestEndings(places.map((place) => -place).reverse()).reverse();
  const longest = Math.max(0, ...upTo);
  const mayStay = places.map((_, at) => upTo[at]! + from[at]! - 1 === longest);
  const rivals = new Map<number, number>();
  mayStay.forEach((may, at) => {
    if (may) rivals.set(upTo[at]!, (rivals.get(upTo[at]!) ?? 0) + 1);
  });
  return mayStay.map((may, at) => (!may ? 'moved' : rivals.get(upTo[at]!) === 1 ? 'stayed' : 'either'));
}

/** How long the longest rising chain is that ends at each. */
function longestEndings(places: readonly number[]): number[] {
  const lengths: number[] = [];
  places.forEach((place, at) => {
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < at && places[before]! < place)));
  });
  return lengths;
}
