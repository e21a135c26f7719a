import type { Page } from 'playwright-core';
import { CONSULTATION, closeConsultation, DRAFTING, openConsultation, publishResult } from '../support/consultation.js';
import { barriers } from './support/accessible.js';
import { gone, PHONE, quiet } from './support/browser.js';
import { tabWalk } from './support/keyboard.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const SAID = '第五条的收费标准太高，建议降低到每小时五元。';
const OTHERS = [`您好，${SAID}谢谢！`, '第五条的收费标准太低，建议提高到每小时五元。'];
const PERSON = { name: '秋照水', contact: '13800138000' };
const REASON = '收费标准由价格主管部门另行制定。';

describe('comments on a consultation draft in a browser', () => {
  const { server, browsing } = visitCity();
  let code = '';

  beforeAll(async () => {
    await openConsultation(server(), { closesOn: '2027-01-15' });
    const anybody = server().anonymous();
    const [same, opposite] = OTHERS;
    await anybody.post(`/api/public/consultations/${CONSULTATION}/comments`, { text: same, clause: '第五条', ...PERSON });
    await anybody.post(`/api/public/consultations/${CONSULTATION}/comments`, { text: opposite, clause: '第五条' });
  });

  const at = (path: string): string => `${server().url}${path}`;
  const PAGES = [
    '/consultations',
    `/consultations/${CONSULTATION}`,
    `/consultations/${CONSULTATION}/comment?clause=第五条`,
    '/consultations/reply',
  ];
  const DESK = `/processes/${DRAFTING}/comments`;

  const wrongOf = async (page: Page, language: 'zh' | 'en'): Promise<string[]> => [
    ...(await strayWords(page, language)),
    ...(language === 'zh' ? await barriers(page) : []),
  ];

  async function speaks(paths: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths)
      for (const language of ['zh', 'en'] as const) {
        const visitor = await browsing().anonymous({ language });
        await visitor.page.goto(at(language === 'zh' ? path : `${path}${path.includes('?') ? '&' : '?'}language=en`));
        expect(await visitor.page.locator('script').count()).toBe(0);
        const wrong = [...(await wrongOf(visitor.page, language)), ...visitor.faults()];
        found.push(...wrong.map((one) => `${path} (${language}): ${one}`));
        await visitor.leave();
      }
    return found;
  }

  it('have public pages that speak one language at a time, keep nobody out and run no script', async () =>
    expect(await speaks(PAGES)).toEqual([]));

  it('are walked by keyboard alone', async () => {
    const visitor = await browsing().anonymous();
    await visitor.page.goto(at(`/consultations/${CONSULTATION}/comment`));
    expect(await tabWalk(visitor.page)).toEqual([]);
    await visitor.leave();
  });

  it('are taken from a small screen without script, at the article that they are about', async () => {
    const visitor = await browsing().anonymous({
      viewport: PHONE,
      script: false,
      allow: [new RegExp(`^422 /consultations/${CONSULTATION}/comments$`)],
    });
    const { page } = visitor;
    await page.goto(at('/'));
    await page.getByRole('link', { name: '征求意见' }).click();
    expect(await page.locator('main').textContent()).toMatch(/还剩\d+天/);
    await page.getByRole('link', { name: '临江市共享停车管理办法' }).click();
    await page.locator('#article-5').getByRole('link').click();
    expect(await page.getByLabel('针对哪一条').inputValue()).toBe('第五条');
    await page.getByLabel('意见和理由').fill('改');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('意见和理由').inputValue()).toBe('改');
    await page.getByLabel('意见和理由').fill(SAID);
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('heading', { name: '已收到您的意见' }).waitFor();
    code = (await page.locator('dd strong').textContent()) ?? '';
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('are grouped, looked at and answered together at the desk', async () => {
    const visitor = await browsing().as('urban-drafter');
    const { page } = visitor;
    await visitor.goto(DESK);
    await page.getByRole('button', { name: '归并新意见' }).click();
    await page.getByRole('cell', { name: '2', exact: true }).waitFor();
    await page.getByRole('button', { name: '看组内意见' }).first().click();
    await page.getByRole('heading', { name: '相近的组（是否同一意思，请核对）' }).waitFor();
    await quiet(page);
    expect(await wrongOf(page, 'zh')).toEqual([]);
    expect(await page.locator('#group').textContent()).toContain('太低');
    await page.getByRole('checkbox', { name: '选择这一组（2条）' }).check();
    await page.getByRole('checkbox', { name: '选择这一组（1条）' }).check();
    await page.getByRole('button', { name: '答复所选2组' }).click();
    await page.getByLabel('意见要点（公布用）').fill('调整收费标准');
    await page.getByRole('radio', { name: '未采纳', exact: true }).check();
    await page.getByLabel('说明（未采纳、部分采纳的必填）').fill(REASON);
    await page.getByRole('dialog').getByRole('button', { name: '答复' }).last().click();
    await page.getByText('未答复0条').waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it('show the drafters who said it for a reason, and the head has it destroyed', async () => {
    const drafter = await browsing().as('urban-drafter');
    await drafter.goto(DESK);
    await drafter.page.getByRole('button', { name: '看组内意见' }).first().click();
    await drafter.page.getByRole('button', { name: '查看提出人' }).click();
    await drafter.page.getByLabel('查看理由（留痕）').fill('核实具体情况');
    await drafter.page.getByRole('dialog').getByRole('button', { name: '查看提出人' }).click();
    await drafter.page.getByText(PERSON.contact).waitFor();
    expect(await drafter.page.getByRole('button', { name: '销毁提出人信息' }).count()).toBe(0);
    expect(drafter.faults()).toEqual([]);
    await drafter.leave();

    const head = await browsing().as('urban-head');
    const { page } = head;
    await head.goto(DESK);
    await page.getByRole('button', { name: '看组内意见' }).first().click();
    await page.getByRole('button', { name: '销毁提出人信息' }).click();
    await page.getByLabel('销毁理由').fill('本人要求');
    await quiet(page);
    expect(await wrongOf(page, 'zh')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '销毁提出人信息' }).click();
    await gone(page.getByRole('button', { name: '销毁提出人信息' }));
    await gone(page.getByRole('button', { name: '查看提出人' }));
    expect(head.faults()).toEqual([]);
    await head.leave();
  });

  it('have a desk that speaks English too', async () => {
    const visitor = await browsing().as('urban-drafter', { language: 'en' });
    await visitor.goto(DESK);
    expect(await wrongOf(visitor.page, 'en')).toEqual([]);
    await visitor.leave();
  });

  it('bring each person the reply by code, and everybody the result', async () => {
    await closeConsultation(server());
    await publishResult(server());
    const visitor = await browsing().anonymous({ viewport: PHONE, script: false });
    const { page } = visitor;
    await page.goto(at('/consultations/reply'));
    await page.getByLabel('查询编号').fill(code);
    await page.getByRole('button', { name: '查看' }).click();
    const told = await page.locator('main').textContent();
    for (const words of ['未采纳', REASON, SAID]) expect(told).toContain(words);
    expect(page.url()).not.toContain(code);
    await page.getByRole('link', { name: '意见采纳情况' }).click();
    await page.getByRole('cell', { name: '3', exact: true }).waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
    expect(await speaks(['/consultations', `/consultations/${CONSULTATION}`, `/consultations/${CONSULTATION}/result`])).toEqual([]);
  });
});
