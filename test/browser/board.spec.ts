import { barriers } from './support/accessible.js';
import { visitCity } from './support/visit-city.js';

describe('the board for heads', () => {
  const { browsing } = visitCity();

  it('opens the table behind each chart, and says what each figure counts and was asked with', async () => {
    const visitor = await browsing().as('justice-supervisor');
    await visitor.goto('/board');
    const { page } = visitor;
    const panel = (title: string) => page.locator('section.panel').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    const lights = panel('各单位办理期限');
    await lights.getByRole('img', { name: /各单位办理期限图/ }).waitFor();
    const table = lights.getByRole('table');
    expect(await table.isVisible()).toBe(false);
    await lights.getByText(/^数据表/).press('Enter');
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
    await lights.getByText('口径、依据和查询').press('Enter');
    await lights.getByText(/^SELECT task\.party/).waitFor();
    await lights.getByText(/三（九）/).waitFor();

    const shown = await lights.locator('.board-value').allInnerTexts();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].slice(1).map((one) => one.textContent)));
    expect(rows.map(([red, yellow, green, paused, none]) => `■ ${red}  ▲ ${yellow}  ● ${green}  ‖ ${paused}  ○ ${none}`)).toEqual(shown);
    expect([...(await barriers(page)), ...visitor.faults()]).toEqual([]);
    await visitor.leave();
  });

  it('is asked for another period by keyboard, which stands in the address and in the sheet', async () => {
    const visitor = await browsing().as('justice-head');
    await visitor.goto('/board');
    const { page } = visitor;
    const typed = async (label: string, day: string) => {
      await page.getByLabel(label).fill(day);
      await page.getByLabel(label).press('Tab');
    };
    await typed('从', '2030-01-01');
    await page.getByRole('button', { name: '查看' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: '晚于截止日期' }).waitFor();
    await typed('至', '2030-12-31');
    await page.getByRole('button', { name: '查看' }).press('Enter');
    await page.waitForURL(/from=2030-01-01&to=2030-12-31/);
    await page.getByText('期间内没有数据，可以另选期间。').first().waitFor();
    const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出（xlsx）' }).click()]);
    expect(sheet.suggestedFilename()).toBe('看板.xlsx');
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });
});
