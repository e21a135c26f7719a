import { sources } from './imports.js';
import { type Taken, takenBy } from './threads.js';

/** What costs in proportion to the length of a text, or more, by the room that it comes from; `but` names what does not. */
const HEAVY: Readonly<Record<string, (name: string) => boolean>> = {
  '@fashen/legal-text': (name) => !['DRAFT_LABELS', 'DRAFT_NAME_AT_THE_END'].includes(name),
  '@fashen/ooxml': (name) => name !== 'faultFinding',
  '@fashen/official-documents': (name) => ['*', 'redline', 'render'].includes(name),
  '@fashen/portal': (name) => ['*', 'commentForm', 'comparePage', 'consultationPage', 'documentPage'].includes(name),
};

/** Heavy by name, and bounded all the same. */
const BOUNDED: Readonly<Record<string, string>> = {
  'apps/server/src/list/sheet.ts': 'writes a sheet row by row and hands it on as it comes',
};

/** Only these are loaded by a thread; whoever they load is loaded there too. */
const TASKS = /^apps\/server\/src\/text-work\/tasks(\/|\.ts$)/;
/** Does in its own thread what is small, and hands the rest on. */
const POOL = 'apps/server/src/text-work/text-work.ts';

/** Numbers, no work. */
const LIMITS = /\/tasks\/limits\.ts$/;

const server = sources('apps/server/src').filter((file) => !file.endsWith('.spec.ts'));
const taken = new Map(server.map((file) => [file, takenBy(file)]));
const isHeavy = ({ from, name }: Taken): boolean => HEAVY[from]?.(name) ?? false;

/** Files that may only run in a thread: those that take something heavy, and those that take from them. */
function onlyInThreads(): Set<string> {
  const found = new Set(server.filter((file) => !(file in BOUNDED) && taken.get(file)!.some(isHeavy)));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const file of server) if (file !== POOL && taken.get(file)!.some(({ from }) => found.has(from))) found.add(file);
  }
  return found;
}

/** Files of other rooms than text-work that a task loads, and whoever these load. */
function loadedByTasks(): Set<string> {
  const found = new Set(server.filter((file) => TASKS.test(file)));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const file of [...found]) for (const { from } of taken.get(file) ?? []) if (taken.has(from)) found.add(from);
  }
  return found;
}

describe('work on texts', () => {
  it('is done where a thread does it, and nowhere else', () => {
    const inThreads = loadedByTasks();
    expect([...onlyInThreads()].filter((file) => !inThreads.has(file))).toEqual([]);
  });

  it('is begun by nobody but the pool', () => {
    const starters = server.filter(
      (file) => !TASKS.test(file) && taken.get(file)!.some(({ from }) => TASKS.test(from) && !LIMITS.test(from)),
    );
    expect(starters).toEqual([POOL]);
  });

  it('is not taken for light where it is heavy', () => {
    expect(Object.keys(BOUNDED).filter((file) => !taken.get(file)?.some(isHeavy))).toEqual([]);
    expect(onlyInThreads().size).toBeGreaterThan(10);
  });
});
