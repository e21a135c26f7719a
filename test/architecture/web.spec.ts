import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PAGES } from '../browser/support/pages.js';

const WEB = join(import.meta.dirname, '../../apps/web/src');
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, from]) => join(path, '..', from ?? ''));
const roomOf = (path: string): string => relative(WEB, path).split(sep).slice(0, 2).join('/');

/** `processes/:id/desk` as it stands in an address. */
const matches = (route: string, address: string): boolean => new RegExp(`^/${route.replace(/:\w+/g, '[^/]+')}$`).test(address);

/** Every address of the router, with those of its parts below them. */
function routes(): string[] {
  const sources = files(join(WEB, 'pages')).filter((path) => path.endsWith('routes.tsx'));
  return sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const paths = [...text.matchAll(/path: '([^'*]+)'/g)].map(([, found]) => found ?? '');
    const [head, ...parts] = paths;
    const isNested = !path.endsWith(`${sep}routes.tsx`) && text.includes('children: [');
    return isNested ? parts.map((part) => `${head}/${part}`) : paths;
  });
}

describe('the workbench', () => {
  it('has features that do not know each other', () => {
    const crossing = files(join(WEB, 'features')).flatMap((path) =>
      importsOf(path)
        .filter((to) => roomOf(to).startsWith('features/') && roomOf(to) !== roomOf(path))
        .map((to) => `${relative(WEB, path)} imports ${relative(WEB, to)}`),
    );
    expect(crossing).toEqual([]);
  });

  it('shares what knows no feature and no page', () => {
    const upward = files(join(WEB, 'shared')).flatMap((path) =>
      importsOf(path)
        .filter((to) => !roomOf(to).startsWith('shared/'))
        .map((to) => `${relative(WEB, path)} imports ${relative(WEB, to)}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no page that the browser tests do not open', () => {
    const anything = new Proxy({}, { get: () => ({ id: 'id', document: 'id', life: 'id' }) }) as never;
    const seen = PAGES.map(({ path }) => (path(anything).split('?')[0] ?? '').replace(/\/$/, ''));
    const unseen = routes().filter((route) => !seen.some((address) => matches(route, address)));
    expect(unseen).toEqual([]);
  });
});
