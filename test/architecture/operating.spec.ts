import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '../../apps/server/src/platform/config/settings-table.js';

describe('docs/operating.md', () => {
  it('holds the table of settings exactly as the server reads them', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8');
    expect(page).toContain(settingsTable());
  });
});
