import { PASSWORD } from '../support/server.js';
import { expectAccessible } from './support/accessible.js';
import { gone, quiet } from './support/browser.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const MINUTE = 60_000;
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

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

describe('somebody who is signed in', () => {
  const { server, browsing } = visitCity();

  it('sees where, ends one of those places, and then all others', async () => {
    const visitor = await browsing().as('urban-drafter');
    const { page } = visitor;
    const there = server().anonymous();
    const typed = { login: 'urban-drafter', password: PASSWORD };
    expect((await there.post('/api/session', typed, { headers: { 'user-agent': CHROME } })).status).toBe(201);
    const [one, other] = [await server().as('urban-drafter'), await server().as('urban-drafter')];
    const isOpen = async (client: typeof there) => (await client.get('/api/me')).status === 200;
    await visitor.goto('/password');
    const rows = page.getByRole('table', { name: '登录情况' }).locator('tbody tr');
    expect(await rows.count()).toBe((await one.get('/api/sessions')).body.entries.length);
    await expectAccessible(page);
    expect(await strayWords(page, 'zh')).toEqual([]);
    const chrome = rows.filter({ hasText: 'Chrome 143' });
    await chrome.getByRole('button', { name: '结束此处登录' }).click();
    await gone(chrome);
    expect([await isOpen(there), await isOpen(one), await isOpen(other)]).toEqual([false, true, true]);
    await page.getByRole('button', { name: '结束其他全部登录' }).click();
    await gone(page.getByRole('button', { name: /^结束/ }));
    expect(await rows.allTextContents()).toEqual([expect.stringContaining('本次登录')]);
    expect([await isOpen(one), await isOpen(other)]).toEqual([false, false]);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('gives the password again before a look at who objected, once it was given some time ago', async () => {
    const visitor = await browsing().as('justice-objection', { allow: [/^403 \/api\/(objections\/[^/]+\/looks|session\/confirm)$/] });
    const { page } = visitor;
    await visitor.goto(`/objections/${server().city.objectionReceived?.id}`);
    await page.getByLabel('用途').fill('制作答复文书');
    server().clock.pass(16 * MINUTE);
    await page.getByRole('button', { name: '查看提出人' }).click();
    await page.getByText('须在最近 15 分钟内输入过口令').waitFor();
    await quiet(page);
    await expectAccessible(page);
    expect(await strayWords(page, 'zh')).toEqual([]);
    const confirm = async (password: string) => {
      await page.getByLabel('口令', { exact: true }).fill(password);
      await page.getByRole('button', { name: '确认并继续' }).click();
    };
    await confirm('不是这个口令');
    await page.getByText('所填口令不正确。').waitFor();
    expect(await page.getByText('秋照水').count()).toBe(0);
    await confirm(PASSWORD);
    await page.getByText('秋照水').waitFor();
    await gone(page.getByRole('button', { name: '确认并继续' }));
    await page.getByRole('button', { name: '查看原文' }).click();
    await page.getByText('裁缝').first().waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });
});
