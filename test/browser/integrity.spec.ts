import type { Page } from 'playwright-core';
import { PASSWORD } from '../support/server.js';
import { barriers, settled } from './support/accessible.js';
import { OpenForm } from './support/acting.js';
import { type Language, quiet, type Visitor } from './support/browser.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const INTEGRITY = '/administration/integrity';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';
const BOTH: readonly Language[] = ['zh', 'en'];
/** A4 at 96 dots an inch. */
const A4 = { width: 794, height: 1123 };

describe('whether the records stand as they were written', () => {
  const { server, browsing } = visitCity();

  const at = async (login: string, path: string, work: (visitor: Visitor) => Promise<void>, language: Language = 'zh'): Promise<void> => {
    const visitor = await browsing().as(login, { language });
    await visitor.goto(path);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };
  /** The page as it stands keeps nobody out, and speaks one language. */
  const expectFine = async (page: Page, language: Language = 'zh') => {
    await settled(page);
    expect([...(await barriers(page)), ...(await strayWords(page, language))]).toEqual([]);
  };
  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await quiet(page);
  };
  const findings = (page: Page) => page.getByRole('article');

  it('is verified and signed when the auditor asks, and shown on one page', async () => {
    await at('auditor', INTEGRITY, async ({ page }) => {
      await page.getByText('没有尚未查清的不一致').waitFor();
      await press(page, '立即核验');
      await page.getByText('全部记录与写入时一致。').waitFor();
      expect(await page.locator('main').textContent()).toMatch(/流程 \d+ 件，办理记录 \d+ 条，日志 \d+ 条/);
      server().clock.pass(60_000);
      await press(page, '立即签署检查点');
      await page.getByText(/^(已签署第 \d+ 号检查点。|第 \d+ 号检查点之后没有新的记录，不另行签署。)$/).waitFor();
      const newest = (await (await browsing().client('auditor')).get('/api/admin/checkpoints')).body.entries[0];
      const rows = page.getByRole('table', { name: '检查点' }).locator('tbody tr');
      expect(await rows.first().textContent()).toContain(newest.root);
    });
  });

  it('is among the sections of the administration that let the auditor in, and no others are offered', async () => {
    await at('auditor', '/administration', async ({ page }) => {
      const sections = page.getByRole('navigation', { name: '管理事项' }).getByRole('link');
      await sections.first().waitFor();
      const refused: string[] = [];
      page.on('response', (answer) => {
        if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`);
      });
      const offered = await sections.allTextContents();
      for (const name of offered) {
        await sections.filter({ hasText: name }).click();
        await quiet(page);
      }
      expect([offered.length, refused]).toEqual([6, []]);
    });
  });

  it('is a sheet for the register outside, which fits one page of paper, without navigation', async () => {
    const { body: checkpoint } = await (await browsing().client('auditor')).get('/api/admin/checkpoints/1');
    for (const language of BOTH) {
      await at(
        'auditor',
        INTEGRITY,
        async ({ page }) => {
          const first = page.getByRole('table').getByRole('link').last();
          expect(await first.getAttribute('href')).toBe('/workbench/administration/checkpoints/1');
          await first.click();
          await page.locator('.checkpoint-sheet').waitFor();
          await quiet(page);
          const sheet = (await page.locator('.checkpoint-sheet').textContent()) ?? '';
          const { root, hash, previous, signature, fingerprint, logs } = checkpoint;
          const heads = logs.map(({ head }: { head: string }) => head);
          for (const told of [root, hash, previous, signature, fingerprint.replaceAll(' ', ''), ...heads, 'fashen verify']) {
            expect(sheet).toContain(told);
          }
          await expectFine(page, language);
          await page.emulateMedia({ media: 'print' });
          await page.setViewportSize(A4);
          for (const hidden of ['header', 'main a', 'main button']) expect(await page.locator(hidden).first().isVisible()).toBe(false);
          expect(await pagesOf(page)).toBe(1);
        },
        language,
      );
    }
  });

  it('and then are changed behind the system’s back: the page says where, and leads there', async () => {
    const { id } = server().city.overdue!;
    await server().database.sql.query("UPDATE event SET at = '2020-01-01T00:00:00.000Z' WHERE process = $1 AND seq = 2", [id]);
    await at('auditor', INTEGRITY, async ({ page }) => {
      await press(page, '立即核验');
      await page.getByText('有 1 处记录与写入时不一致，尚未查清。').waitFor();
      expect(await findings(page).textContent()).toMatch(/办理记录被改动.*自第 2 条起与写入时不一致/);
      expect(await page.getByRole('button', { name: '查清后关闭' }).count()).toBe(0);
      await expectFine(page);
      await findings(page).getByRole('link').click();
      await page.waitForURL(`**/processes/${id}`);
      await quiet(page);
    });
    await at('auditor', INTEGRITY, ({ page }) => expectFine(page, 'en'), 'en');
  });

  it('is told beside the incidents, and closed by an administrator who says what was found out', async () => {
    await at('administrator', '/administration/incidents', async ({ page }) => {
      await page.getByText('另有记录与写入时不一致').waitFor();
      await expectFine(page);
      await page.getByRole('link', { name: '查看记录完整性' }).click();
      await press(page, '查清后关闭');
      const form = new OpenForm(page, page.getByRole('dialog', { name: '查清后关闭' }));
      await expectFine(page);
      await form.type('查清的情况', '演练所致，已由备份核对。');
      await form.at.getByRole('button', { name: '查清后关闭' }).click();
      await form.at.waitFor({ state: 'hidden' });
      await quiet(page);
      await page.getByText('没有尚未查清的不一致。').first().waitFor();
      await page.getByText('已查清 1 处').click();
      await page.getByText('演练所致，已由备份核对。').waitFor();
      await expectFine(page);
      await press(page, '立即核验');
      await page.getByText('此前均已查清').waitFor();
    });
    await at('auditor', '/administration/log', async ({ page }) => {
      await page.getByText('查清并关闭记录不一致').waitFor();
    });
  });
});

describe('the log of sign-ins', () => {
  const { server, browsing } = visitCity();

  beforeAll(async () => {
    await server().anonymous().signIn('no-such-account', 'x');
    const typed = { login: 'justice-handler', password: 'x' };
    await server()
      .anonymous()
      .post('/api/session', typed, { headers: { 'user-agent': CHROME } });
  });
  const rows = (page: Page) => page.getByRole('table', { name: '登录记录' }).locator('tbody tr');

  it('tells who signed in and who failed, from about where, in which browser, in either language', async () => {
    for (const language of BOTH) {
      const visitor = await browsing().as('auditor', { language });
      const { page } = visitor;
      await visitor.goto('/administration/sign-ins');
      expect(await page.getByText('no-such-account').count()).toBe(0);
      if (language === 'zh') {
        expect(await rows(page).filter({ hasText: '无此账号' }).first().textContent()).toContain('登录失败');
        expect(await rows(page).filter({ hasText: 'Chrome 143' }).first().textContent()).toMatch(/justice-handler.*▲ 登录失败.*127\.0/);
      }
      expect([...(await barriers(page)), ...(await strayWords(page, language))]).toEqual([]);
      expect(visitor.faults()).toEqual([]);
      await visitor.leave();
    }
  });

  it('is narrowed to one person: by the administrator from the list of accounts, by the auditor from an entry', async () => {
    const expectOnly = async (page: Page) => {
      await page.getByText(/^仅列示.*的记录。/).waitFor();
      await quiet(page);
      const all = await rows(page).allTextContents();
      expect(all.filter((row) => !row.includes('justice-handler）'))).toEqual([]);
    };
    const administrator = await browsing().as('administrator');
    await administrator.goto('/administration/sign-ins');
    await new OpenForm(administrator.page, administrator.page.locator('main')).choose('按人员筛选', 'justice-handler）');
    await expectOnly(administrator.page);
    await administrator.page.getByRole('link', { name: '列示全部人员' }).click();
    await rows(administrator.page).filter({ hasText: '无此账号' }).first().waitFor();
    expect(administrator.faults()).toEqual([]);
    await administrator.leave();

    const auditor = await browsing().as('auditor');
    await auditor.goto('/administration/sign-ins');
    expect(await auditor.page.getByLabel('按人员筛选').count()).toBe(0);
    await rows(auditor.page).filter({ hasText: 'Chrome 143' }).first().getByRole('link').click();
    await expectOnly(auditor.page);
    expect(auditor.faults()).toEqual([]);
    await auditor.leave();
  });

  it('goes back page by page', async () => {
    const client = await browsing().client('auditor');
    const isMore = async () => (await client.get('/api/admin/sign-ins')).body.next > 1;
    while (!(await isMore())) expect((await client.post('/api/session/confirm', { password: PASSWORD })).status).toBe(204);
    const auditor = await browsing().as('auditor');
    await auditor.goto('/administration/sign-ins');
    const first = await rows(auditor.page).first().textContent();
    await auditor.page.getByRole('link', { name: '更早的记录' }).click();
    await auditor.page.getByRole('link', { name: '最新的记录' }).waitFor();
    await quiet(auditor.page);
    expect(await rows(auditor.page).first().textContent()).not.toBe(first);
    await auditor.leave();
  });
});

/** Pages of paper that it prints on. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
