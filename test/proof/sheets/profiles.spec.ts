import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitsOf, PROFILES } from '@fashen/policy';

/** Every value below a node with its place; sentences for people are left out. */
function valuesOf(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return [`${place} ${String(node)}`];
  if (Array.isArray(node) && node.every((one) => typeof one !== 'object')) return [`${place} ${node.join(' ')}`];
  if ('zh' in node && 'en' in node) return [];
  return Object.entries(node).flatMap(([key, value]) => valuesOf(value, place === '' ? key : `${place}.${key}`));
}

/** A period that is a day longer, a share, a list of kinds: whoever changes one changes the law here, and does it on purpose. `UPDATE_GOLDEN=1` writes it anew. */
describe.each(PROFILES)('the values of $name', (profile) => {
  it('are those that are written down', () => {
    const { limits: _, ...rules } = profile;
    const limits = limitsOf(profile).flatMap(({ key, ...limit }) => valuesOf(limit, `limit ${key}`));
    const values = `${[...valuesOf(rules, ''), ...limits].join('\n')}\n`;
    const file = join(import.meta.dirname, '../../../fixtures/golden/profiles', `${profile.name}.txt`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, values);
    expect(values).toBe(readFileSync(file, 'utf8'));
  });
});
