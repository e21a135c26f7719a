import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGGED } from '../../apps/web/src/features/administration/words.js';

const SERVER = join(import.meta.dirname, '../../apps/server/src');
const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file));

describe('the log of the administration', () => {
  it('has words for everything that the server enters there', () => {
    const entered = sources.flatMap((file) =>
      [...readFileSync(join(SERVER, file), 'utf8').matchAll(/\baction: '(\w+)'/g)].map(([, action]) => action!),
    );
    expect(entered.length).toBeGreaterThan(9);
    expect(entered.filter((action) => !Object.hasOwn(LOGGED, action))).toEqual([]);
  });
});
