import { join } from 'node:path';
import { CHECK_ITEMS } from '@fashen/domain';
import { act, open, says } from './support/acting.js';
import { quiet, type Visitor } from './support/browser.js';
import { visitCity } from './support/visit-city.js';

const file = (name: string): string => join(process.cwd(), 'fixtures/documents', `${name}.docx`);
const MATERIALS = ['起草说明', '制定依据', '征求意见及采纳情况', '本单位合法性审核意见', '公平竞争审查结论'];
const ITEM = {
  problem: '要求经营者缴纳经营保证金，没有法律、法规依据。',
  basis: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知（国办发〔2018〕37号）一（一）',
  suggestion: '删除第九条第二款。',
};

describe('a review, from dropping the file to clearance by five people', () => {
  const { server, browsing } = visitCity();
  let drafter: Visitor;
  let path: string;
  beforeAll(async () => {
    drafter = await browsing().as('urban-drafter');
  });

  /** Somebody opens the case, does one thing and leaves. */
  const at = async (login: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login);
    await visitor.goto(path);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };

  it('the drafter drops the draft and the materials, and submits', async () => {
    const { page } = drafter;
    await drafter.goto('/drafting');
    await page.getByLabel('拖入送审稿').setInputFiles(file('临江市共享停车管理办法（送审稿）'));
    await page.getByRole('button', { name: '建立文件' }).waitFor();
    await quiet(page);
    await page.getByRole('button', { name: '建立文件' }).click();
    await page.waitForURL(/documents\/[^/]+\?tab=materials/);
    await page.getByRole('navigation', { name: '文件各部分' }).waitFor();
    await quiet(page);
    const places = page.locator('details.material input[type=file]');
    for (const [n, name] of MATERIALS.entries()) {
      await places.nth(n).setInputFiles(file(name));
      await page.getByText(`${name}.docx`).first().waitFor({ state: 'attached' });
      await quiet(page);
    }
    await page.getByRole('link', { name: '概况' }).click();
    await page.getByRole('button', { name: '报送审查', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '报送审查' });
    await dialog.waitFor();
    await quiet(page);
    await dialog.getByRole('checkbox', { name: '填写：联系人' }).check();
    await dialog.getByLabel(/^联系人姓名/).fill('沈墨白');
    await dialog.getByLabel(/^联系电话/).fill('0570-5550123');
    await dialog.getByRole('button', { name: '确认办理' }).click();
    await page.waitForURL(/\/processes\//);
    path = new URL(page.url()).pathname.replace('/workbench', '');
    await says(page, '已收件');
    expect(drafter.faults()).toEqual([]);
  });

  it('is accepted at intake, and the head names a handler', async () => {
    await at('justice-intake', (intake) => act(intake, '受理'));
    await at('justice-head', (head) => act(head, '指派承办人', (form) => form.choose('承办人', '江临舟')));
  });

  it('the handler marks the seven check items, and drafts the opinion', async () => {
    await at('justice-handler', async (handler) => {
      for (const { number, zh } of CHECK_ITEMS) {
        await act(handler, '标记审查要点', async (form) => {
          await form.choose('审查要点', zh);
          await form.pick('审查结果', number === 4 ? '存在问题' : '未发现问题');
        });
      }
      await act(handler, '拟写审查意见');
      await act(handler, '增加意见条目', async (form) => {
        await form.type('条款位置', '第九条第二款');
        await form.choose('审查要点', CHECK_ITEMS[3]?.zh ?? '');
        await form.pick('意见类型', '制定权限');
        await form.type('存在问题', ITEM.problem);
        await form.type('法律依据', ITEM.basis);
        await form.type('修改建议', ITEM.suggestion);
        await form.pick('意见性质', '违法必改');
      });
      await act(handler, '提交复审', (form) => form.pick('拟出具的结论', '应当予以修改'));
    });
  });

  it('a second person passes it, and the head issues it', async () => {
    await at('justice-second', (second) => act(second, '复审通过'));
    await at('justice-head', (head) => act(head, '出具“应当予以修改”意见'));
  });

  it('the drafter answers, and hands in another text', async () => {
    const { page } = drafter;
    const id = path.split('/').at(-1) ?? '';
    const { body } = await (await server().as('auditor')).get(`/api/processes/${id}`);
    await drafter.goto(`/documents/${body.subject.id}?tab=text`);
    await page.locator('input[type=file]').first().setInputFiles(file('临江市共享停车管理办法（修改稿）'));
    await quiet(page);
    await drafter.goto(path);
    await act(drafter, '答复意见', async (form) => {
      await form.chooseNth('意见条目', 1);
      await form.pick('采纳情况', '采纳');
    });
    const form = await open(page, '提交答复');
    await form.chooseNth('送核版本', 1);
    await form.confirm();
    await form.at.waitFor({ state: 'hidden' });
    await says(page, '核验');
    expect(drafter.faults()).toEqual([]);
  });

  it('the handler finds it mended, looks at what else was changed, and clears it', async () => {
    await at('justice-handler', async (handler) => {
      await act(handler, '认定已修改到位', async (form) => {
        await form.chooseNth('意见条目', 1);
        await form.type('核验说明', '已删除保证金的规定。');
      });
      const id = path.split('/').at(-1) ?? '';
      const { body } = await (await server().as('justice-handler')).get(`/api/processes/${id}`);
      for (const _ of body.details.verification.unsolicited) {
        await act(handler, '认可未要求的修改', async (form) => {
          await form.chooseNth('未要求的修改', 1);
          await form.type('审查说明', '不影响合法性。');
        });
      }
      await act(handler, '确认审查通过');
      await says(handler.page, '审查通过');
    });
  });
});
