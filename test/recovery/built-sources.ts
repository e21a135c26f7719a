import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Options, transformFile } from '@swc/core';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['libs', 'workflows', 'apps/server/src', 'test/recovery', 'test/support'];
const LEFT_OUT = /(^|\/)(node_modules|dist)(\/|$)|\.d\.ts$|\.spec\.ts$/;

type Exported = { name: string; exports: Record<string, Record<string, string>> };

/** The modules as Node runs them, and a way to be rid of them. `file` gives the one that came from a source. */
export type BuiltSources = { file: (source: string) => string; remove: () => Promise<void> };

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true });
  return entries.map((entry) => join(folder, entry)).filter((path) => path.endsWith(ending) && !LEFT_OUT.test(path));
}

/** Where the sources are named by the condition `fashen-src`, the build is what stands by default. */
async function linkPackage(manifest: string, to: string): Promise<void> {
  const { name, exports } = JSON.parse(await readFile(join(ROOT, manifest), 'utf8')) as Exported;
  const built = Object.entries(exports).map(([path, { 'fashen-src': source }]) => [path, source?.replace(/\.ts$/, '.js')]);
  const folder = join(to, dirname(manifest));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, type: 'module', exports: Object.fromEntries(built) }));
  const link = join(to, 'node_modules', name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), folder), link);
}

/**
 * Transforms every source once, beside node_modules of the tree, so that each process that is started to be killed begins with its work.
 * Made anew for each suite: what `npm run build` left may be older than the sources.
 */
export async function buildSources(): Promise<BuiltSources> {
  const swcrc = JSON.parse(await readFile(join(ROOT, '.swcrc'), 'utf8')) as Options;
  const options: Options = { ...swcrc, swcrc: false, sourceMaps: 'inline' };
  await mkdir(join(ROOT, 'var'), { recursive: true });
  const to = await mkdtemp(join(ROOT, 'var/built-'));
  const file = (source: string): string => join(to, source.replace(/\.ts$/, '.js'));
  const sources = (await Promise.all(FOLDERS.map((folder) => filesIn(folder, '.ts')))).flat();
  await Promise.all(
    sources.map(async (source) => {
      const { code } = await transformFile(join(ROOT, source), options);
      await mkdir(dirname(file(source)), { recursive: true });
      await writeFile(file(source), code);
    }),
  );
  await writeFile(join(to, 'package.json'), '{"type":"module"}');
  const manifests = await Promise.all(['libs', 'workflows'].map((folder) => filesIn(folder, 'package.json')));
  for (const manifest of manifests.flat()) await linkPackage(manifest, to);
  return { file, remove: () => rm(to, { recursive: true }) };
}
