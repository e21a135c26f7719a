import type { Download, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { act } from './support/acting.js';
import { gone, PHONE, quiet, type Visitor } from './support/browser.js';
import { OFFICE_TEXTS } from './support/city/office-texts.js';
import { CITY_NOW } from './support/city.js';
import { sealedFiling, trustedDistrict } from './support/district.js';
import { visitCity } from './support/visit-city.js';

describe('the pages of the offices that file, review what was filed, hear objections and correct', () => {
  const { server, browsing } = visitCity();

  const exported = async (page: Page): Promise<Download> => {
    const sheet = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出（xlsx）' }).click();
    return sheet;
  };
  const at = async (login: string, path: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login, { allow: [/^422 \/api\/exchange\/packages\/check$/] });
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
      expect((await exported(page)).url()).toContain('standing=missing');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).toContain('/processes/');
    });
  });

  it('a package is proven as it is dropped, taken in, and leaves a receipt that leads to its review', async () => {
    const key = await trustedDistrict(server());
    const title = '青溪区乡村民宿管理办法';
    const sealed = await sealedFiling(key, { title, lines: OFFICE_TEXTS.homestays, createdAt: CITY_NOW, publishedOn: '2026-12-01' });
    await at('justice-filing', '/filing-reviews', async ({ page }) => {
      const drop = (buffer: Buffer) =>
        page.getByLabel(/拖入收到的数据包/).setInputFiles({ name: '数据包.zip', mimeType: 'application/zip', buffer });
      const broken = Buffer.from(sealed);
      broken.writeUInt8(broken.readUInt8(400) ^ 1, 400);
      await drop(broken);
      await page.getByRole('alert').first().waitFor();
      await drop(sealed);
      await page.getByText('核验通过').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: '接收', exact: true }).click();
      await page.getByRole('heading', { name: '数据包接收回执' }).waitFor();
      await quiet(page);
      expect(await page.locator('main').textContent()).toContain(key.publicKey.fingerprint);
      await expectAccessible(page);
      await page.getByRole('link', { name: /流程/ }).click();
      await page.getByText('备案审查').first().waitFor();
    });
  });

  it('what somebody wrote is opened for a purpose, masked with the preview beside it, and joined with what says the same', async () => {
    await at('justice-objection', '/objections', async ({ page }) => {
      const list = await page.getByRole('table', { name: '异议列表' }).textContent();
      for (const word of ['秋照水', '裁缝', '13800138000']) expect(list).not.toContain(word);
      expect((await exported(page)).url()).toContain('/api/objections.xlsx?status=active');
      await page.goto(page.url().replace(/objections$/, `objections/${server().city.objectionReceived?.id}`));
      await quiet(page);
      await page.getByRole('button', { name: '查看原文' }).click();
      await page.getByText('请先写明用途').waitFor();
      await page.getByLabel('用途').fill('遮盖可识别内容');
      await page.getByRole('button', { name: '查看原文' }).click();
      const preview = page.locator('.masking-preview');
      await preview.getByText('此处略去').waitFor();
      expect(await preview.textContent()).not.toContain('裁缝铺');
      await page.getByRole('checkbox', { name: '保留第 1 句' }).uncheck();
      await page.getByRole('checkbox', { name: '保留第 1 句' }).check();
      await page.getByRole('button', { name: '改写第 1 句' }).click();
      await page.getByRole('textbox', { name: '改写第 1 句' }).fill('第二条要求缴纳保证金，没有依据。');
      await preview.getByText('第二条要求缴纳保证金，没有依据。').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: '保存遮盖文本' }).click();
      await page.getByText('✓ 已保存').waitFor();
      await page.getByText('遮盖可识别内容').last().waitFor();
      await page.getByRole('button', { name: '查看提出人' }).click();
      await page.getByText('秋照水').waitFor();
      await page.getByRole('button', { name: '收起' }).click();
      await gone(page.getByText('秋照水'));
      await page.getByText('已遮盖，尚未核准').waitFor();
      await page.getByRole('button', { name: '合并内容完全相同的' }).click();
      await page.getByText('已确认合并').waitFor();
      await quiet(page);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain('秋照水');
    });
  });

  it('what came by letter is entered on a phone, its receipt opened, and the delivery recorded', async () => {
    const visitor = await browsing().as('justice-objection', { viewport: PHONE, allow: [/^400 \/api\/objections$/] });
    const { page } = visitor;
    await visitor.goto('/objections/new');
    await page.getByRole('button', { name: '录入', exact: true }).click();
    await page.getByRole('alert').getByText('收到日期').or(page.locator('.field-wrong:not(:empty)').first()).first().waitFor();
    await page.getByLabel('收到日期').fill('2026-12-07');
    await page.getByLabel('不在文件库的，填写文件名称').fill('关于规范门店灯箱的通告');
    await page.getByLabel('异议内容和理由').fill('通告要求统一更换灯箱，没有法律依据。');
    await page.getByLabel('姓名').fill('白露生');
    await page.getByLabel('通信地址').fill('临江市竹巷8号');
    await expectAccessible(page);
    await page.getByRole('button', { name: /录入$/ }).click();
    await page.getByText('✓ 已录入').waitFor();
    await page.getByRole('main').getByRole('link', { name: '待寄送信函' }).click();
    await quiet(page);
    const letters = page.locator('section.panel');
    const sent = await letters.first().getByRole('link', { name: '查看异议' }).getAttribute('href');
    await letters.first().getByLabel('用途').fill('打印寄送');
    await letters.first().getByRole('button', { name: '打开信函' }).click();
    await letters.first().getByText('查询密码').waitFor();
    await letters.first().getByText('登记送达').first().click();
    const form = letters.first().getByRole('form', { name: '登记送达' });
    await form.getByRole('radio', { name: '挂号信' }).check();
    await form.getByLabel(/^寄送日期/).fill('2026-12-08');
    await form.getByLabel(/^寄送日期/).press('Tab');
    await form.getByRole('button', { name: '登记送达' }).click();
    await gone(page.locator(`a[href="${sent}"]`));
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('a correction shows both periods, whose turn it is and its mark, to the body that ordered it and to the authority', async () => {
    await at('justice-head3', '/corrections', async ({ page }) => {
      const card = (title: string) => page.getByRole('article').filter({ hasText: title });
      expect(await card('二手商品').textContent()).toMatch(/书面答复.*已逾期.*完成纠正.*期限内.*内部警示/s);
      expect(await card('预付费').textContent()).toMatch(/尚未起算.*审定是否发出纠正通知.*待您办理/s);
      expect(await card('烟花爆竹').textContent()).toMatch(/已向社会标注：停止执行.*第二条/s);
      await page
        .getByRole('status')
        .filter({ hasText: /^共 \d+ 件$/ })
        .waitFor();
      expect((await exported(page)).suggestedFilename()).toBe('纠错.xlsx');
      await page.getByRole('link', { name: '已办结' }).click();
      await page.getByText('尚无办结的纠错').waitFor();
    });
    await at('office-liaison', '/corrections', async (visitor) => {
      const { page } = visitor;
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: '可办理事项' }).waitFor();
      await act(visitor, '答复：修改', async (form) => {
        await form.day('答复日期', '2026-12-08');
        await form.type('处理计划', '拟于明年一月修改第二条。');
      });
      await page.getByText('拟于明年一月修改第二条。').first().waitFor();
    });
  });
});
