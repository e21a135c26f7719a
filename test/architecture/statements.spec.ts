import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TREE = join(import.meta.dirname, '../../libs/persistence/src');
const sources = readdirSync(TREE, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file));

describe('the statements of the house', () => {
  it('never write a row to hold it: that is what `hold` is for', () => {
    expect(sources.length).toBeGreaterThan(100);
    const writing = sources.filter((file) =>
      /UPDATE (?:\w+ )?SET (\w+) = (?:number_series\.)?\1\b(?! [+-])/.test(readFileSync(join(TREE, file), 'utf8')),
    );
    expect(writing).toEqual([]);
    const putting = sources.filter((file) =>
      /ON CONFLICT \((\w+)\) DO UPDATE SET \1 = excluded\.\1/.test(readFileSync(join(TREE, file), 'utf8')),
    );
    expect(putting).toEqual([]);
  });
});
