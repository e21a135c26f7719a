import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewed } from '../../test/support/workflow-readme.js';
import { projectInitiation } from './definition.js';

const path = join(import.meta.dirname, 'README.md');

/** The formatter of the house pads tables; the words are what counts. */
const words = (page: string) => page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');

describe('the page of the workflow', () => {
  it('is what the definition says', () => {
    if (process.env.UPDATE_READMES) writeFileSync(path, renewed(readFileSync(path, 'utf8'), projectInitiation));
    const page = readFileSync(path, 'utf8');
    expect(words(page)).toBe(words(renewed(page, projectInitiation)));
  });
});
