import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { SOURCES } from '../../../../test/support/runner/sources.mjs';
import { legalityOpinion } from '../forms/legality-opinion.js';
import { LEGALITY_OPINION } from '../testing/legality-opinion.facts.js';
import { zipEntries } from '../testing/zip-entries.js';
import { render } from './render.js';

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const room = resolve(import.meta.dirname, '../..');

/** Renders the same facts in a process of its own, on another clock. */
function elsewhere(timeZone: string): string {
  const script = `
    import { createHash } from 'node:crypto';
    const { legalityOpinion } = await import('./src/forms/legality-opinion.ts');
    const { render } = await import('./src/render/render.ts');
    const { LEGALITY_OPINION } = await import('./src/testing/legality-opinion.facts.ts');
    const bytes = await render(legalityOpinion(LEGALITY_OPINION));
    process.stdout.write(createHash('sha256').update(bytes).digest('hex') + ' ' + new Date(0).getHours());`;
  return execFileSync(process.execPath, [...SOURCES, '--input-type=module', '-e', script], {
    cwd: room,
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
}

describe('the same facts', () => {
  it('give the same bytes on a second run', async () => {
    const first = await render(legalityOpinion(LEGALITY_OPINION));
    const second = await render(legalityOpinion(LEGALITY_OPINION));
    expect(second.equals(first)).toBe(true);
  });

  it('give the same bytes in another process and time zone', async () => {
    const here = digest(await render(legalityOpinion(LEGALITY_OPINION)));
    expect(elsewhere('Asia/Shanghai')).toBe(`${here} 8`);
    expect(elsewhere('America/New_York')).toBe(`${here} 19`);
  });

  it('give zip entries stamped 1980-01-01, in both places where a zip file says so', async () => {
    const docx = await render(legalityOpinion(LEGALITY_OPINION));
    const entries = zipEntries(docx);
    expect(entries.length).toBeGreaterThan(8);
    for (const { record, header } of entries)
      expect([docx.readUInt32LE(record + 12), docx.readUInt32LE(header + 10)]).toEqual([0x210000, 0x210000]);
  });

  it('give other bytes when a fact changes', async () => {
    const changed = await render(legalityOpinion({ ...LEGALITY_OPINION, signedOn: '2026-11-21' }));
    expect(changed.equals(await render(legalityOpinion(LEGALITY_OPINION)))).toBe(false);
  });
});
