import { open } from './support/acting.js';
import { quiet } from './support/browser.js';
import { visitCity } from './support/visit-city.js';

const REASON = '承办人调离岗位，由其他同志接办';

describe('a form half filled in', () => {
  const { server, browsing } = visitCity({ each: true });
  let path: string;
  beforeEach(async () => {
    path = `/processes/${server().city.overdue!.id}`;
  });

  const typing = async (allow: RegExp[] = []) => {
    const head = await browsing().as('justice-head', { allow });
    await head.goto(path);
    const form = await open(head.page, '改派承办人');
    await form.choose('承办人', '钟思远');
    await form.type('理由', REASON);
    return { head, form };
  };
  const expectReassigned = async () => {
    const { body } = await (await server().as('auditor')).get(`/api${path}/history`);
    expect(body.lines.at(-1)).toMatchObject({ type: 'reassign', payload: { reason: REASON } });
  };

  it('of the second of two people says what the first one did, and loses nothing', async () => {
    const { head, form } = await typing([/^412 /]);
    const handler = await server().as('justice-handler');
    const etag = (await handler.get(`/api${path}`)).headers.get('etag') ?? '';
    const marked = await handler.post(`/api${path}/markCheck`, { checkItem: 1, result: 'passed' }, { ifMatch: etag, key: 'first' });
    expect(marked.status).toBe(200);
    await form.confirm();
    await form.at.getByText('您打开本表单后，案件已有变动').waitFor();
    await form.at.getByText('江临舟').first().waitFor();
    expect(await form.at.getByLabel(/^理由/).inputValue()).toBe(REASON);
    await form.at.getByRole('button', { name: '已核对，按现状办理' }).click();
    await form.at.waitFor({ state: 'hidden' });
    await expectReassigned();
    expect(head.faults()).toEqual([]);
  });

  it('waits while the connection is away, and goes out once when it is back', async () => {
    const { head, form } = await typing();
    await quiet(head.page);
    await head.context.setOffline(true);
    await form.type('理由', `${REASON}。`);
    await form.at.getByText('连接中断，草稿暂存于本机').waitFor();
    await form.confirm();
    await form.at.getByRole('alert').first().waitFor();
    expect(await form.at.getByLabel(/^理由/).inputValue()).toBe(`${REASON}。`);
    await form.type('理由', REASON);
    await head.context.setOffline(false);
    await form.confirm();
    await form.at.waitFor({ state: 'hidden' });
    await expectReassigned();
    const { body } = await (await server().as('auditor')).get(`/api${path}/history`);
    expect(body.lines.filter(({ type }: { type: string }) => type === 'reassign')).toHaveLength(1);
  });

  it('comes back when the page was closed', async () => {
    const { head, form } = await typing();
    await form.at.getByText('草稿已保存').first().waitFor();
    await head.page.close();
    const again = await browsing().as('justice-head');
    await again.goto(path);
    const { at } = await open(again.page, '改派承办人');
    await at.getByText('已恢复此前填写的内容').waitFor();
    expect(await at.getByLabel(/^理由/).inputValue()).toBe(REASON);
    expect(again.faults()).toEqual([]);
  });

  it('stays while somebody signs in again over the page, and is sent then', async () => {
    const { head, form } = await typing([/^401 /]);
    await form.at.getByText('草稿已保存').first().waitFor();
    await browsing().endSession('justice-head');
    await form.confirm();
    const dialog = head.page.getByRole('dialog', { name: '登录' });
    await dialog.getByLabel('口令', { exact: true }).fill('linjiang-for-tests');
    await dialog.getByRole('button', { name: '登录' }).click();
    await form.at.waitFor({ state: 'hidden' });
    await expectReassigned();
    expect(head.faults()).toEqual([]);
  });
});
