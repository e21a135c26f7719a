import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../support/run/budgets.mjs';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** A story of each process that every run plays on PostgreSQL too (`describeBothServers`). */
const STORIES: Readonly<Record<string, string>> = {
  correction: 'correction-places',
  deliberation: 'deliberation-straight-way',
  drafting: 'drafting',
  filing: 'filing',
  'filing-review': 'filing-review-correction',
  'legality-review': 'legality-review-straight-way',
  'light-review': 'light-review',
  'non-adoption-discussion': 'non-adoption-department',
  'normative-document': 'normative-document-straight-way',
  'objection-review': 'objection-review-correction',
  omission: 'omission',
  'project-initiation': 'project-initiation',
  'review-sampling': 'review-sampling',
  'three-unifieds': 'three-unifieds-straight-way',
};
/** Embedded in the others; no process of its own. */
const PARTS = ['approval'];

describe('what every run proves', () => {
  it('includes a story of each process on both databases', () => {
    const processes = readdirSync(join(process.cwd(), 'workflows'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !PARTS.includes(entry.name))
      .map(({ name }) => name);
    expect(Object.keys(STORIES).sort()).toEqual(processes.sort());
    for (const story of Object.values(STORIES)) expect(read(`test/stories/${story}.e2e.spec.ts`)).toContain('describeBothServers(');
  });

  it('includes the exploration of each machine and its broken twins', () => {
    for (const process of Object.keys(STORIES)) {
      expect(readdirSync(join('workflows', process))).toEqual(expect.arrayContaining(['exploration.spec.ts', 'broken-twins.spec.ts']));
    }
  });

  it('has the budgets that docs/contributing.md tells', () => {
    const page = read('docs/contributing.md');
    for (const { layer, minutes, whole } of BUDGETS) expect(page).toContain(`| ${layer} | ${minutes} | ${whole} |`);
  });
});
