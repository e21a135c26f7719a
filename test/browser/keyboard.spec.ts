import { tabWalk } from './support/keyboard.js';
import { PAGES } from './support/pages.js';
import { visitCity } from './support/visit-city.js';

const MAIN = [
  'tasks of a handler',
  'a review under examination',
  'the desk of an opinion being drafted',
  'answers to an opinion',
  'a document under review',
  'documents',
  'the drafting desk',
  'to be published',
  'delegations',
  'the register of unified numbers',
  'filings',
  'what was filed',
  'objections',
  'the desk of an objection',
  'an objection to be entered',
  'the board of corrections',
  'the integrity of the records',
];

describe('with the keyboard alone', () => {
  const { server, browsing } = visitCity();

  it.each(MAIN)('everything is reached, seen and left: %s', async (name) => {
    const seen = PAGES.find((page) => page.name === name);
    if (!seen) throw new Error(`There is no page ${name}`);
    const visitor = await browsing().as(seen.login);
    await visitor.goto(seen.path(server().city));
    expect(await tabWalk(visitor.page)).toEqual([]);
    await visitor.leave();
  });

  it('a form opens with Enter, closes with Escape, and gives the focus back', async () => {
    const visitor = await browsing().as('justice-head');
    await visitor.goto(`/processes/${server().city.overdue?.id}`);
    const first = visitor.page.getByRole('region', { name: '可办理事项' }).getByRole('button').first();
    await first.focus();
    await visitor.page.keyboard.press('Enter');
    const at = visitor.page.getByRole('dialog');
    await at.waitFor();
    expect(await visitor.page.evaluate(() => !!document.activeElement?.closest('.ant-drawer'))).toBe(true);
    await visitor.page.keyboard.press('Escape');
    await at.waitFor({ state: 'hidden' });
    await visitor.page.waitForFunction(() => document.activeElement?.closest('[aria-label="可办理事项"]'));
    await visitor.leave();
  });
});
