import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = readdirSync(join(root, 'workflows'));
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

/** Links to files of this house, as paths from its root. */
const linksOf = (path: string): string[] =>
  [...page(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(dirname(path), target!));

/** Files named in `…`; `workflows/*` stands for at least one of its rooms. */
const filesNamedIn = (path: string): string[] =>
  [...page(path).matchAll(/`((?:apps|libs|test|workflows)\/[^` ]+\.ts)`/g)].map(([, name]) => name!);
const isThere = (name: string): boolean =>
  (name.startsWith('workflows/*/') ? workflows.map((room) => name.replace('*', room)) : [name]).some((file) =>
    existsSync(join(root, file)),
  );

describe('the pages', () => {
  it.each(pages)('%s links to what is there', (path) =>
    expect(linksOf(path).filter((target) => !existsSync(join(root, target)))).toEqual([]),
  );

  it('of features names no file that is gone', () => {
    expect(filesNamedIn('docs/features.md').length).toBeGreaterThan(50);
    expect(filesNamedIn('docs/features.md').filter((name) => !isThere(name))).toEqual([]);
  });

  it('of features counts its own rows', () => {
    const [, first, second] = page('docs/features.md').split(/\n## /);
    const counted = (part: string) => ['there', 'partly', 'not yet'].map((state) => part.split(`| ${state} |`).length - 1);
    const [there, partly, missing] = counted(first!);
    const [ours, half, none] = counted(second!);
    expect(page('docs/features.md')).toContain(
      `${there} are there, ${partly} partly, ${missing} not yet; of the ${ours! + half! + none!} that none of the others has, ${ours}, ${half} and ${none}.`,
    );
  });

  it('of workflows has each of them', () =>
    expect(workflows.filter((name) => !linksOf('docs/workflows.md').includes(`workflows/${name}/README.md`))).toEqual([]));
});
