import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const rooms = join(root, 'test/proof/mutants/rooms');

/**
 * Small changes of what matters, room by room. `why` says what would go wrong for whom; `find` occurs once in `file`; each of `suites` has
 * to notice, together with the others, by a test that fails.
 * @returns {{ room: string, name: string, why: string, file: string, find: string, replace: string, suites: string[] }[]}
 */
export const mutants = () =>
  readdirSync(rooms)
    .sort()
    .flatMap((name) =>
      JSON.parse(readFileSync(join(rooms, name), 'utf8')).map((mutant) => ({ room: name.replace('.json', ''), ...mutant })),
    );
