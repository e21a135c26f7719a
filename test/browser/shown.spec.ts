import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './support/pages.js';
import { visitCity } from './support/visit-city.js';

const FOLDER = join(process.cwd(), 'docs/pages');
/** Bytes of a picture that a page may weigh. */
const MOST = 300 * 1024;

/** The pages of the workbench that docs/pages shows. */
const SHOWN = {
  tasks: 'tasks of a handler',
  drafting: 'the drafting desk',
  documents: 'documents',
  document: 'a document under review',
  case: 'a review under examination',
  desk: 'the desk of an opinion being drafted',
  answers: 'answers to an opinion',
  verification: 'the desk of a revised text',
  meeting: 'a meeting',
  register: 'the register of unified numbers',
  filings: 'filings',
  'filing-review': 'what was filed',
  objections: 'objections',
  'objection-desk': 'the desk of a masked objection',
  corrections: 'the board of corrections',
  board: 'the board',
} as const;

describe('the pages that docs/pages shows', () => {
  const { server, browsing } = visitCity();

  /** Public pages, and what stands on each before it is pictured. */
  const PUBLIC = {
    'portal-library': ['/', '临江市人民政府'],
    'portal-document': ['/documents/:inForce', '第二条'],
    'portal-objection': ['/objections/new?document=:inForce', '六十日'],
  } as const;

  it.each(Object.entries(PUBLIC))('%s', async (file, [address, words]) => {
    const { page, faults, leave } = await browsing().anonymous();
    await page.goto(`${server().url}${address.replace(':inForce', server().city.inForce?.document ?? '')}`);
    await page.getByText(words).first().waitFor();
    expect(faults()).toEqual([]);
    const path = join(FOLDER, `${file}.png`);
    if (process.env.UPDATE_PAGES) await page.screenshot({ path, animations: 'disabled' });
    expect(statSync(path).size).toBeLessThan(MOST);
    await leave();
  });

  // UPDATE_PAGES=1 takes the pictures anew
  it.each(Object.entries(SHOWN))('%s', async (file, name) => {
    const seen = PAGES.find((page) => page.name === name);
    if (!seen) throw new Error(`There is no page ${name}`);
    const visitor = await browsing().as(seen.login);
    await visitor.goto(seen.path(server().city));
    await visitor.page.locator('main h1').first().waitFor();
    expect(visitor.faults()).toEqual([]);
    const path = join(FOLDER, `${file}.png`);
    if (process.env.UPDATE_PAGES) {
      mkdirSync(FOLDER, { recursive: true });
      await visitor.page.screenshot({ path, animations: 'disabled' });
    }
    expect(statSync(path).size).toBeLessThan(MOST);
    await visitor.leave();
  });
});
