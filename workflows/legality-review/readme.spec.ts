import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewed } from '../../test/support/workflow-readme.js';
import { legalityReview } from './definition.js';

const path = join(__dirname, 'README.md');

describe('the page of the workflow', () => {
  it('is what the definition says', () => {
    const page = readFileSync(path, 'utf8');
    const fresh = renewed(page, legalityReview);
    if (process.env.UPDATE_READMES) writeFileSync(path, fresh);
    expect(process.env.UPDATE_READMES ? readFileSync(path, 'utf8') : page).toBe(fresh);
  });
});
