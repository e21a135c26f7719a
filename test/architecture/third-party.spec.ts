import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionPackages, thirdPartyNotices } from '../../apps/web/third-party.mjs';

const root = join(import.meta.dirname, '../..');
/** What may be passed on with Apache-2.0 of ours: permissive licences, and EPL-2.0 for what is used unmodified (docs/decisions/0021). */
const ALLOWED = new Set([
  ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MPL-2.0', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0'],
  'EPL-2.0',
]);

/** Whether one of the choices of an SPDX expression is allowed as a whole. */
const isAllowed = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));

describe('the third-party notices', () => {
  const packages = productionPackages(root);
  const notices = thirdPartyNotices(root);

  it('hold every package that an installation runs, with version, licence and text', () => {
    const manifests = ['apps', 'libs', 'workflows'].flatMap((room) =>
      readdirSync(join(root, room), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => JSON.parse(readFileSync(join(root, room, name, 'package.json'), 'utf8'))),
    );
    const asked = manifests.flatMap(({ dependencies = {} }) =>
      Object.entries<string>(dependencies).filter(([name]) => !name.startsWith('@fashen/')),
    );
    expect(asked.length).toBeGreaterThan(20);
    const missing = asked.filter(([name, version]) => !notices.includes(`\n${name} ${version}\n`));
    expect(missing).toEqual([]);
    expect(packages.filter(({ name, version, license }) => !notices.includes(`\n${name} ${version}\n${license}\n`))).toEqual([]);
  });

  it('name licences alone that may be passed on', () => {
    expect(packages.filter(({ license }) => !isAllowed(license ?? 'none')).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'none'].filter(isAllowed)).toEqual([]);
  });

  it('hold the text of nearly all: a few packages have none', () => {
    const without = packages.filter(({ texts, isOptional }) => texts.length === 0 && !isOptional).map(({ name }) => name);
    expect(without.length).toBeLessThan(packages.length / 10);
    expect(notices).toContain('Eclipse Public License - v 2.0');
  });

  it('are the same each time they are made, and name no place on this machine', () => {
    expect(thirdPartyNotices(root)).toBe(notices);
    expect(notices).not.toContain(root);
  });
});
