export type Difference = { path: string; own: string; other: string };

/** Every plain value of a form by its path: `items/0/reason`. */
function flat(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (value === null || value === undefined) return into;
  if (typeof value === 'object') {
    for (const [name, entry] of Object.entries(value)) flat(entry, path ? `${path}/${name}` : name, into);
    return into;
  }
  return into.set(path, String(value));
}

/** Where two sides of a form differ, in the order of the fields; empty text stands for nothing. */
export function differences(own: unknown, other: unknown): Difference[] {
  const [here, there] = [flat(own, '', new Map()), flat(other, '', new Map())];
  const paths = [...new Set([...here.keys(), ...there.keys()])];
  return paths.map((path) => ({ path, own: here.get(path) ?? '', other: there.get(path) ?? '' })).filter((row) => row.own !== row.other);
}
