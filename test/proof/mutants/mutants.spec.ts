import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Mutant = { name: string; why: string; file: string; find: string; replace: string; suites: readonly string[] };

const root = join(import.meta.dirname, '../../..');
const rooms = join(import.meta.dirname, 'rooms');
const mutants: Mutant[] = readdirSync(rooms).flatMap((room) => JSON.parse(readFileSync(join(rooms, room), 'utf8')) as Mutant[]);

/** Quick: whether each of them can be applied. `npm run proof -- mutants` applies them. */
describe('the list of mutants', () => {
  it('is long enough, and each has a name of its own', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each(mutants)('can apply: $name', ({ why, file, find, replace, suites }) => {
    expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
    expect(why.length).toBeGreaterThan(20);
    expect(suites.length).toBeGreaterThan(0);
    expect(suites.filter((suite) => !existsSync(join(root, suite)))).toEqual([]);
  });
});
