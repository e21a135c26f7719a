import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { act } from './support/acting.js';
import { Browsing, type Visitor } from './support/browser.js';
import { type CityServer, openCity } from './support/city-server.js';

describe('the case of a filing review', () => {
  let server: CityServer;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await openCity();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.close();
  });

  const at = async (login: string, path: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing.as(login);
    await visitor.goto(path);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };

  it('an opinion on a filing goes through the approval: a signer is added, it is sent back, and goes before the head again', async () => {
    const path = `/processes/${server.city.filingWithHead?.id}`;
    const signing = (page: Page) => page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '审批', exact: true }) });
    await at('justice-head3', path, async (visitor) => {
      await act(visitor, '加签', async (form) => {
        await form.choose('加签人', '毕知方');
        await form.type('理由', '涉及多个部门');
      });
      await act(visitor, '同意');
      await signing(visitor.page).getByText('由 左持衡 加签').waitFor();
      expect(await signing(visitor.page).textContent()).toMatch(/审签.*办理中.*同意.*左持衡/s);
      await expectAccessible(visitor.page);
    });
    await at('justice-head2', path, (visitor) => act(visitor, '退回重新审查', (form) => form.type('理由', '请核对依据')));
    await at('justice-filing', path, async (visitor) => {
      await visitor.page.getByText('规定施工单位向区市场监督管理部门备案').first().waitFor();
      await act(visitor, '按原拟办意见再次报批', (form) => form.type('理由', '依据已经核对'));
      expect(await signing(visitor.page).textContent()).toMatch(/不同意.*毕知方/s);
    });
  });
});
