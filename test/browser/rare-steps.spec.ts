import { HOLIDAYS_2027 } from '../support/holidays.js';
import { ReviewStory } from '../support/review.js';
import { expectAccessible } from './support/accessible.js';
import { act, OpenForm, says } from './support/acting.js';
import { quiet, type Visitor } from './support/browser.js';
import { visitCity } from './support/visit-city.js';

const DAY = 86_400_000;

/** What an office does a few times a year. */
describe('what is done rarely', () => {
  const { server, browsing } = visitCity();

  const as = async (login: string, path: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login);
    await visitor.goto(path);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };
  /** A form that a button opens. */
  const opened = async ({ page }: Visitor, button: string): Promise<OpenForm> => {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await quiet(page);
    return new OpenForm(page, dialog);
  };

  it('a review that found something is finished, so that there is something to sample', async () => {
    const review = new ReviewStory(server());
    review.id = server().city.verifying?.id ?? '';
    const items = (await review.items()).filter(({ status }: { status: string }) => status !== 'closed');
    for (const { id } of items) await review.done('justice-handler', 'closeItem', { item: id, note: '修改稿已按意见修改。' });
    await review.done('justice-handler', 'confirmClearance');
    server().clock.pass(DAY);
  });

  let sampling = '';
  it('a head samples the finished reviews and gives each to somebody who had no part in it', async () => {
    await as('justice-head2', '/sampling', async (head) => {
      const form = await opened(head, '启动质量抽查');
      await form.choose('抽查单位', '临江市司法局');
      await form.choose('被抽查的审查机构', '临江市司法局');
      await form.day('期间起', '2026-10-01');
      await form.day('期间止', '2026-12-08');
      await form.type('抽查件数', '5');
      await expectAccessible(head.page);
      await form.confirm();
      await head.page.waitForURL(/\/processes\//);
      await quiet(head.page);
      sampling = new URL(head.page.url()).pathname.replace('/workbench', '');
      for (const nth of [1, 2])
        await act(head, '指定检查人', async (form) => {
          await form.chooseNth('审查件', nth);
          await form.chooseNth('检查人', 1);
        });
    });
  });

  it('the checker sees every point to be answered in the form already, and answers it beside the comparison', async () => {
    await as('justice-handler2', sampling, async (checker) => {
      for (let left = 2; left > 0; left -= 1) {
        const form = await opened(checker, '填写检查结果');
        const items = await form.at.getByRole('radiogroup', { name: /^落实情况/ }).count();
        for (let nth = 0; nth < items; nth += 1) {
          await form.pick('落实情况', '已落实', nth);
          await form.type('核对说明', '印发文本第三条已删去收费的规定。', nth);
        }
        for (let nth = 0; nth < 5; nth += 1) await form.pick('是否符合', '是', nth);
        await expectAccessible(checker.page);
        await form.confirm();
        await form.at.waitFor({ state: 'hidden' });
        await quiet(checker.page);
        await says(checker.page, `共 2 件，已检查 ${3 - left} 件`);
      }
    });
    await as('justice-head2', sampling, async (head) => {
      await act(head, '确认抽查结果');
      await says(head.page, '已办结');
    });
  });

  it('the administrator takes in a holiday notice, and is told what cannot be right in it', async () => {
    server().clock.set('2026-12-28T01:00:00.000Z');
    const refused = { allow: [/^422 \/api\/admin\/calendar\/notices$/] };
    const administrator = await browsing().as('administrator', refused);
    const { page } = administrator;
    await administrator.goto('/administration/calendar');
    const form = await opened(administrator, '导入放假通知');
    const { number, year, announced, off, work } = HOLIDAYS_2027;
    await form.type('文号', number);
    await form.type('年度', String(year));
    await form.day('印发日期', announced);
    for (const [nth, { name, from, to }] of off.entries()) {
      await form.at.getByRole('button', { name: '添加：放假', exact: true }).click();
      await form.type('节日名称', name, nth);
      await form.day('起', from, nth);
      await form.day('止', to, nth);
    }
    await form.at.getByRole('button', { name: '添加：调休上班', exact: true }).click();
    await form.type('节日名称', work[0]!.name, off.length);
    await form.day('日期', '2027-01-06');
    const send = form.at.getByRole('button', { name: '导入放假通知', exact: true });
    await send.click();
    await says(page, '请按原文核对调休上班日。');
    await expectAccessible(page);
    await form.day('日期', work[0]!.date);
    await send.click();
    await form.at.waitFor({ state: 'hidden' });
    await page.getByRole('row', { name: /^2027/ }).getByText(number).waitFor();
    expect(administrator.faults()).toEqual([]);
    await administrator.leave();
  });
});
