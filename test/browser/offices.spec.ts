import { Browsing, quiet, type Visitor } from './support/browser.js';
import { type CityServer, openCity } from './support/city-server.js';

describe('the pages of the offices that file, review what was filed, hear objections and correct', () => {
  let server: CityServer;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await openCity();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing.close();
    await server.close();
  });

  const at = async (login: string, path: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing.as(login, { allow: [/^422 \/api\/exchange\/packages\/check$/] });
    await visitor.goto(path);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };

  it('what is due, late and missing is counted, listed by one press, and exported as it is filtered', async () => {
    await at('office-filing', '/filings', async ({ page }) => {
      const counts = page.getByRole('navigation', { name: '按报送情况查看' });
      await counts.getByRole('link', { name: /逾期未报/ }).click();
      await quiet(page);
      const rows = page.getByRole('table', { name: '备案登记簿' }).locator('tbody tr');
      const said = await counts.getByRole('link', { name: /逾期未报/ }).textContent();
      expect(Number(/\d+/.exec(said ?? '')?.[0])).toBe(await rows.count());
      expect(await rows.first().textContent()).toContain('已逾期');
      const sheet = page.waitForEvent('download');
      await page.getByRole('link', { name: '导出（xlsx）' }).click();
      expect((await sheet).url()).toContain('standing=missing');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).toContain('/processes/');
    });
  });
});
