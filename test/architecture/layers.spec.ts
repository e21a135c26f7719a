import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, roomOf, root, sources, target } from './imports.js';
import { allowedInSpecs, layers } from './layers.js';

const files = sources();
const layerOf = (file: string) => layers.find(({ room }) => room.test(file));
const isSpec = (file: string) => file.endsWith('.spec.ts');

const offence = (file: string, specifier: string): string | undefined => {
  const layer = layerOf(file)!;
  const { kind, name } = target(file, specifier);
  if (kind === 'node') return layer.node || isSpec(file) ? undefined : `${file} uses ${name}`;
  if (kind === 'room') {
    if (name === roomOf(file) || layer.rooms.some((rule) => rule.test(name))) return undefined;
    if (isSpec(file) && /^(test|fixtures|libs|workflows)/.test(name)) return undefined;
    return `${file} imports ${name}`;
  }
  if (layer.packages.some((rule) => rule.test(name))) return undefined;
  if (isSpec(file) && allowedInSpecs.packages.some((rule) => rule.test(name))) return undefined;
  return `${file} imports the package ${name}`;
};

describe('the layers of the house', () => {
  it('name a row for every source file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !layerOf(file))).toEqual([]);
  });

  it('are kept by every import', () => {
    expect(files.flatMap((file) => importsOf(file).flatMap((specifier) => offence(file, specifier) ?? []))).toEqual([]);
  });

  it('catch a forbidden import', () => {
    expect(offence('libs/domain/src/x.ts', 'node:fs')).toBeDefined();
    expect(offence('libs/engine/src/x.ts', '@fashen/domain')).toBeDefined();
    expect(offence('workflows/legality-review/x.ts', 'typeorm')).toBeDefined();
    expect(offence('apps/cli/src/x.ts', '../../server/src/app.js')).toBeDefined();
    expect(offence('libs/calendar/src/x.ts', '@fashen/policy')).toBeUndefined();
  });

  it('keep xstate to the engine and the workflows', () => {
    const users = files.filter(
      (file) => !isSpec(file) && !file.startsWith('test/') && importsOf(file).some((name) => name.startsWith('xstate')),
    );
    expect(users.filter((file) => !/^(libs\/engine|workflows)\//.test(file))).toEqual([]);
  });
});

describe('a room', () => {
  const rooms = ['apps', 'libs', 'workflows'].flatMap((top) => readdirSync(join(root, top)).map((name) => `${top}/${name}`));

  it('has a README of a few lines', () => {
    expect(rooms.filter((room) => !existsSync(join(root, room, 'README.md')))).toEqual([]);
  });

  it('declares every package that it imports', () => {
    const undeclared = rooms.flatMap((room) => {
      const { dependencies = {} } = JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8')) as {
        dependencies?: Record<string, string>;
      };
      const used = sources(room)
        .filter((file) => !isSpec(file))
        .flatMap(importsOf);
      const names = used
        .filter((name) => !/^(\.|node:)/.test(name))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      return [...new Set(names)].filter((name) => !(name in dependencies)).map((name) => `${room}: ${name}`);
    });
    expect(undeclared).toEqual([]);
  });

  it('is at most six folders deep and keeps its files short', () => {
    const own = files.filter((file) => !isSpec(file));
    expect(own.filter((file) => file.split('/').length > 7)).toEqual([]);
    const lengths = own.map((file) => [readFileSync(join(root, file), 'utf8').split('\n').length, file] as const);
    expect(lengths.filter(([lines]) => lines > 300)).toEqual([]);
  });
});
