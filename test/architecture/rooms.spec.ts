import { dirname, resolve } from 'node:path';
import { HOUSE_PARTS } from '../../apps/server/src/parts.js';
import { WORKFLOWS } from '../../apps/server/src/workflow/workflows.js';
import { importsOf, root, sources } from './imports.js';

const SERVER = 'apps/server/src/';

/** The room of a file of the server; files beside the rooms put them together and are in none. */
const roomOf = (file: string): string | undefined =>
  file.startsWith(SERVER) ? /^([^/]+)\//.exec(file.slice(SERVER.length))?.[1] : undefined;

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Which room imports which, types too; with a file for each. */
function edgesOf(files: readonly string[], imports: (file: string) => readonly string[]): { edges: Edges; through: Map<string, string> } {
  const edges = new Map<string, Set<string>>();
  const through = new Map<string, string>();
  for (const file of files)
    for (const specifier of imports(file)) {
      const to = specifier.startsWith('.') ? roomOf(resolve(root, dirname(file), specifier).slice(root.length + 1)) : undefined;
      const from = roomOf(file);
      if (from === undefined || to === undefined || from === to) continue;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
      through.set(`${from} → ${to}`, file);
    }
  return { edges, through };
}

/** A way from a room back to it, or nothing where no room depends on itself. */
function circle(edges: Edges): string[] | undefined {
  const done = new Set<string>();
  const walk = (room: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const next of edges.get(room) ?? []) {
      const found = walk(next, [...way, room]);
      if (found) return found;
    }
    done.add(room);
    return undefined;
  };
  for (const room of edges.keys()) {
    const found = walk(room, []);
    if (found) return found;
  }
  return undefined;
}

describe('the rooms of the server', () => {
  const files = sources('apps/server/src').filter((file) => !file.endsWith('.spec.ts'));

  it('depend on one another in one direction', () => {
    const { edges, through } = edgesOf(files, importsOf);
    expect(edges.size).toBeGreaterThan(30);
    const found = circle(edges)?.map((room, n, all) => (n === 0 ? room : `${room} (${through.get(`${all[n - 1]} → ${room}`)})`));
    expect(found).toBeUndefined();
  });

  it('would be caught in a circle', () => {
    const imports: Record<string, string[]> = {
      [`${SERVER}a/one.ts`]: ['../b/two.js'],
      [`${SERVER}b/two.ts`]: ['./other.js', '../c/three.js'],
      [`${SERVER}c/three.ts`]: ['../b/more.js', '@fashen/engine'],
    };
    expect(circle(edgesOf(Object.keys(imports), (file) => imports[file]!).edges)).toEqual(['b', 'c', 'b']);
  });

  it('give a part for each workflow, and the room of processes knows none of them', () => {
    expect(Object.keys(HOUSE_PARTS).sort()).toEqual(WORKFLOWS.map(({ name }) => name).sort());
    const { edges } = edgesOf(files, importsOf);
    const withParts = files.filter((file) => file.endsWith('/part.ts')).map((file) => roomOf(file)!);
    expect(withParts.sort()).toEqual(Object.keys(HOUSE_PARTS).sort());
    for (const room of ['process', 'workflow']) expect([...(edges.get(room) ?? [])].filter((to) => withParts.includes(to))).toEqual([]);
  });
});
