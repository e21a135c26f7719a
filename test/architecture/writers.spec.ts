import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const KEPT = join(root, 'fixtures/golden/writers.txt');
const ROOMS = 'apps/server/src';
const STORE = 'libs/persistence/src';

const sources = (folder: string): { path: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => path.endsWith('.ts') && !/\.(spec|d)\.ts$|\/dist\//.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const WRITES = /\b(?:INSERT INTO|DELETE FROM|UPDATE)\s+([a-z_]+)\b(?!\s*=)/g;
const written = (text: string): string[] => [...text.matchAll(WRITES)].map(([, table]) => table!);

/** What each method of a class of the store writes; a method that calls one of its own class writes what that one does. */
function writersOf(text: string): Map<string, Map<string, Set<string>>> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const [, name, body] of text.matchAll(/^export class (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)) {
    const methods = new Map(
      body!
        .split(/\n(?= {2}(?:private |protected |static |async )*\w+(?:<[^>]*>)?\()/)
        .map((method) => [/^\s*(?:private |protected |static |async )*(\w+)/.exec(method)?.[1] ?? '', method] as const),
    );
    const tables = new Map([...methods].map(([method, lines]) => [method, new Set(written(lines))]));
    for (let grew = true; grew; ) {
      grew = false;
      for (const [method, lines] of methods)
        for (const [, called] of lines.matchAll(/this\.(\w+)\(/g))
          for (const table of tables.get(called!) ?? [])
            if (!tables.get(method)!.has(table)) {
              tables.get(method)!.add(table);
              grew = true;
            }
    }
    found.set(name!, new Map([...tables].filter(([, of]) => of.size > 0)));
  }
  return found;
}

/** Whether a source calls this method of an object that it makes of the class; where it does not show what became of the object, any such call counts. */
function calls(text: string, name: string, method: string): boolean {
  const made = text.match(new RegExp(`new ${name}\\(`, 'g')) ?? [];
  if (made.length === 0) return false;
  const atOnce = text.match(new RegExp(`new ${name}\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\.(\\w+)`, 'g')) ?? [];
  const variables = [...text.matchAll(new RegExp(`(?:const|let) (\\w+) = new ${name}\\((?:[^()]|\\([^()]*\\))*\\);`, 'g'))].map(
    ([, variable]) => variable,
  );
  if (atOnce.length + variables.length < made.length) return new RegExp(`\\.${method}\\(`).test(text);
  return (
    atOnce.some((call) => call.endsWith(`.${method}`)) ||
    variables.some((variable) => new RegExp(`\\b${variable}\\s*\\.${method}\\(`).test(text))
  );
}

/** Who writes each table: rooms of the server by their folder. */
function writers(): Map<string, Set<string>> {
  const classes = new Map(sources(STORE).flatMap(({ text }) => [...writersOf(text)]));
  const tables = new Map<string, Set<string>>();
  for (const { path, text } of sources(ROOMS)) {
    const room = relative(ROOMS, path).split('/')[0]!;
    const called = [...classes].flatMap(([name, methods]) =>
      [...methods].flatMap(([method, of]) => (calls(text, name, method) ? [...of] : [])),
    );
    for (const table of [...called, ...written(text)]) tables.set(table, (tables.get(table) ?? new Set()).add(room));
  }
  return tables;
}

describe('who writes what', () => {
  const found = writers();

  it('is looked for in all that writes', () => expect(found.size).toBeGreaterThan(60));

  it('is what is written down: another room that writes a table is a decision (`UPDATE_GOLDEN=1` after it was taken)', () => {
    const list = [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([table, rooms]) => `${table}: ${[...rooms].sort().join(', ')}\n`)
      .join('');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(KEPT, list);
    expect(list).toBe(readFileSync(KEPT, 'utf8'));
  });
});
