import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');
const tops = ['apps', 'libs', 'workflows', 'fixtures', 'test'];
const passed = new Set(['node_modules', 'dist', 'var', 'golden']);

/** Every TypeScript source of ours, relative to the root. */
export function sources(folder?: string): string[] {
  const start = folder ? [folder] : tops;
  return start.flatMap((top) =>
    readdirSync(join(root, top), { withFileTypes: true }).flatMap((entry) => {
      const path = `${top}/${entry.name}`;
      if (entry.isDirectory()) return passed.has(entry.name) ? [] : sources(path);
      return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
    }),
  );
}

/** What a file imports, exports from or imports dynamically; types too. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** `libs/engine`, `workflows/legality-review`, `test`. */
export const roomOf = (file: string) => (/^(test|fixtures)\//.test(file) ? file.split('/')[0]! : file.split('/').slice(0, 2).join('/'));

/** The room, package or Node module behind a specifier. */
export function target(file: string, specifier: string): { kind: 'room' | 'package' | 'node'; name: string } {
  if (specifier.startsWith('.'))
    return { kind: 'room', name: roomOf(relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')) };
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier };
  if (specifier.startsWith('@fashen/workflow-'))
    return { kind: 'room', name: `workflows/${specifier.slice('@fashen/workflow-'.length).split('/')[0]}` };
  if (specifier.startsWith('@fashen/')) return { kind: 'room', name: `libs/${specifier.slice('@fashen/'.length).split('/')[0]}` };
  return {
    kind: 'package',
    name: specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}
