import type { Page } from 'playwright-core';
import { recordValidity } from '../support/library.js';
import { HANDLER, objectionStory } from '../support/objection-story.js';
import { barriers } from './support/accessible.js';
import { PHONE, type Visitor } from './support/browser.js';
import { tabWalk } from './support/keyboard.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const TEXT = '第五条要求企业缴纳管理费用，没有法律、法规依据，请求审查。';
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const PERSON = { 姓名或者名称: '路人甲', 电话: '0570-5550001' };

describe('the public pages in a browser', () => {
  const { server, browsing } = visitCity();
  let document: string;

  beforeAll(async () => {
    document = server().city.inForce?.document ?? '';
    await recordValidity(server(), document, [{ id: 'stop', kind: 'suspended', on: '2026-12-01', clauses: ['第二条'] }], '衢江省人民政府');
  });

  const at = (path: string): string => `${server().url}${path}`;
  const PAGES = (): readonly string[] => [
    '/',
    `/?q=${encodeURIComponent('单车')}`,
    '/?q=xyz&state=ended',
    `/documents/${document}`,
    `/documents/${document}?on=2026-11-30`,
    '/numbers?year=2026',
    `/objections/new?document=${document}`,
    '/objections/new',
    '/objections/status',
    '/objections/lost',
    '/objections/replies',
    '/documents/none',
  ];

  it('speak one language at a time, keep nobody out, lead nowhere else and run no script', async () => {
    const found: string[] = [];
    for (const path of PAGES())
      for (const language of ['zh', 'en'] as const) {
        const visitor = await browsing().anonymous({ language, allow: [/^404 \/documents\/none$/] });
        await visitor.page.goto(at(language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}language=en`));
        const wrong = [
          ...(await strayWords(visitor.page, language)),
          ...(language === 'zh' ? await barriers(visitor.page) : []),
          ...visitor.faults(),
        ];
        expect(await visitor.page.locator('script').count()).toBe(0);
        found.push(...wrong.map((one) => `${path} (${language}): ${one}`));
        await visitor.leave();
      }
    expect(found).toEqual([]);
  });

  it('are walked by keyboard alone', async () => {
    const visitor = await browsing().anonymous();
    const found: string[] = [];
    for (const path of ['/', `/documents/${document}`, `/objections/new?document=${document}`]) {
      await visitor.page.goto(at(path));
      found.push(...(await tabWalk(visitor.page)).map((one) => `${path}: ${one}`));
    }
    await visitor.leave();
    expect(found).toEqual([]);
  });

  it('find a document by two characters, and show at its stopped article who decided so', async () => {
    const visitor = await browsing().anonymous({ viewport: PHONE, script: false });
    const { page } = visitor;
    await page.goto(at('/'));
    await page.getByRole('searchbox').fill('单车');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    const article = page.locator('#article-2');
    expect(await article.textContent()).toContain('停止执行');
    expect(await article.textContent()).toContain('衢江省人民政府决定');
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, words] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(words);
  };
  const credentials = async ({ page }: Visitor): Promise<string[]> => page.locator('dd strong').allInnerTexts();

  it('take an objection from a small screen without script, and show its reply', async () => {
    const visitor = await browsing().anonymous({ viewport: PHONE, script: false });
    const { page } = visitor;
    await page.goto(at(`/documents/${document}`));
    await page.locator('#article-2').getByRole('link').click();
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await fill(page, { 审查建议的内容和理由: TEXT, 电话: PERSON.电话, 姓名或者名称: PERSON.姓名或者名称 });
    await page.locator('#file').setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByRole('button', { name: '先核对' }).click();
    await page.getByRole('status').filter({ hasText: '尚未提交' }).waitFor();
    expect(await page.getByRole('img', { name: '已选的照片' }).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    expect(await page.getByLabel('电话', { exact: true }).inputValue()).toBe(PERSON.电话);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的审查建议' }).waitFor();
    const [code = '', secret = ''] = await credentials(visitor);

    const story = objectionStory(server);
    const [id = ''] = await story.opened();
    await story.examine(id);
    await story.does(HANDLER, id, 'proposeLawful', { explanation: '收取费用有《某条例》第十条的依据' });
    await story.decide(id);
    await story.reaches(id, 'answered');

    await page.getByRole('link', { name: '查询办理情况' }).last().click();
    await fill(page, { 查询编号: code, 查询密码: secret });
    await page.getByRole('button', { name: '查询' }).click();
    const told = await page.locator('main').textContent();
    expect(told).toContain('有《某条例》第十条的依据');
    expect(told).toContain('还可以');
    expect(page.url()).not.toContain(code);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('keep an objection that was not sent: the page is closed, opened again, and gone on with, without script', async () => {
    const visitor = await browsing().anonymous({ viewport: PHONE, script: false });
    const { context, page } = visitor;
    await page.goto(at(`/objections/new?document=${document}`));
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: '保存，接着填第二步' }).click();
    await page.locator('#step-2').getByRole('status').filter({ hasText: '已保存' }).waitFor();
    expect(page.url()).toContain('#step-2');
    await fill(page, { 审查建议的内容和理由: TEXT });
    await page.locator('#file').setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByRole('button', { name: '保存，接着填第三步' }).click();
    await page.locator('#step-3').getByRole('status').waitFor();
    await page.close();

    const later = await context.newPage();
    await later.goto(at('/objections/new'));
    await later.getByText('本机保存了您尚未提交的内容').waitFor();
    expect(await later.locator('main').textContent()).not.toContain(TEXT);
    await later.getByRole('button', { name: '继续填写' }).click();
    expect(await later.locator('#text').inputValue()).toBe(TEXT);
    expect(await later.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await later.getByRole('img', { name: '已选的照片' }).waitFor();
    await later.getByRole('button', { name: '提交' }).click();
    await later.getByRole('heading', { name: '已收到您的审查建议' }).waitFor();
    await later.goto(at('/objections/new'));
    expect(await later.getByText('本机保存了').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await visitor.leave();
  });

  it('offer what was not sent to whoever can read it, and clear it', async () => {
    const visitor = await browsing().anonymous();
    const { page } = visitor;
    await page.goto(at(`/objections/new?document=${document}`));
    await fill(page, { 审查建议的内容和理由: TEXT });
    await page.getByRole('button', { name: '保存，稍后继续' }).click();
    await page.locator('#step-3').getByRole('status').waitFor();
    expect([...(await barriers(page)), ...(await strayWords(page, 'zh'))]).toEqual([]);
    await page.goto(at('/objections/new'));
    await page.getByRole('button', { name: '继续填写' }).waitFor();
    expect([...(await barriers(page)), ...(await strayWords(page, 'zh')), ...(await tabWalk(page))]).toEqual([]);
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByRole('status').filter({ hasText: '已经清除' }).waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('take an objection by keyboard alone, and say what is missing where it is missing', async () => {
    const visitor = await browsing().anonymous({ allow: [/^422 \/objections$/] });
    const { page } = visitor;
    await page.goto(at(`/objections/new?document=${document}`));
    const tabTo = async (name: string): Promise<void> => {
      for (let left = 80; left > 0; left -= 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => globalThis.document.activeElement?.id)) === name) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await tabTo('text');
    await page.keyboard.type('太短');
    await tabTo('name');
    await page.keyboard.type(PERSON.姓名或者名称);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^有\d+处需要改正/);
    expect(await page.evaluate(() => globalThis.document.activeElement?.id)).toBe('wrong');
    expect([...(await barriers(page)), ...(await strayWords(page, 'zh'))]).toEqual([]);
    expect(await page.getByLabel('姓名或者名称', { exact: true }).inputValue()).toBe(PERSON.姓名或者名称);
    expect(await page.locator('#text').getAttribute('aria-invalid')).toBe('true');
    await tabTo('text');
    await page.keyboard.press('End');
    await page.keyboard.type(`。${TEXT}`);
    await tabTo('phone');
    await page.keyboard.type('0570-5550002');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '已收到您的审查建议' }).waitFor();
    expect(await credentials(visitor)).toHaveLength(2);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });
});
