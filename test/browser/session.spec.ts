import { PASSWORD } from '../support/server.js';
import { expectAccessible } from './support/accessible.js';
import { visitCity } from './support/visit-city.js';

describe('signing in', () => {
  const { browsing } = visitCity();

  it('is asked of nobody, tells a wrong password, and opens the tasks', async () => {
    const visitor = await browsing().anonymous({ allow: [/^401 \/api\/(me|session)$/] });
    const { page } = visitor;
    await visitor.goto('/');
    await expectAccessible(page);
    await page.getByLabel('账号').fill('justice-handler');
    await page.getByLabel('口令', { exact: true }).fill('不是这个口令');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '我的任务' }).waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('is the same in English', async () => {
    const visitor = await browsing().anonymous({ language: 'en', allow: [/^401 \/api\/me$/] });
    await visitor.goto('/');
    await expectAccessible(visitor.page);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });
});
