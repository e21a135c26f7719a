import { docx } from '../support/docx.js';
import { recordValidity } from '../support/library.js';
import { ProjectStory } from '../support/project.js';
import { person } from '../support/review.js';
import { barriers } from './support/accessible.js';
import { act, type OpenForm, says } from './support/acting.js';
import { PHONE } from './support/browser.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const RULE = '设置户外招牌的，应当保持整洁、安全。';
const IN_FORCE = ['临江市户外广告设施和招牌管理规定', '第一条 为规范户外广告设施和招牌，制定本规定。', `第二条 ${RULE}`];
const SUGGESTION = { 建议的事项: '户外招牌日常维护', 现在有什么问题: '老旧招牌坠落伤人', 建议怎样规定: `${RULE}设置人每年检查一次。` };

describe('a project in a browser', () => {
  const { server, browsing } = visitCity();
  let inForce: string;

  beforeAll(async () => {
    const drafter = await server().as('urban-drafter');
    const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')] };
    const { body } = await drafter.upload('/api/documents', { file: { name: '规定.docx', bytes: docx(IN_FORCE) }, fields });
    inForce = body.document.id;
    const published = { kind: 'published', on: '2025-01-05', effectiveOn: '2025-02-05', version: body.version.id } as const;
    await recordValidity(server(), inForce, [{ id: 'signs', ...published, lastDay: null, evaluateOn: null }]);
  });

  it('begins on a phone without script: somebody suggests a document and sees where it stands', async () => {
    const visitor = await browsing().anonymous({ viewport: PHONE, script: false });
    const { page } = visitor;
    await page.goto(`${server().url}/`);
    await page.getByRole('link', { name: '提出立项建议' }).click();
    for (const [label, words] of Object.entries(SUGGESTION)) await page.getByLabel(label, { exact: true }).fill(words);
    await page.getByLabel('姓名或者名称').fill('路人甲');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已收到您的立项建议' }).waitFor();
    const [code = '', secret = ''] = await page.locator('dd strong').allInnerTexts();
    await page.getByRole('main').getByRole('link', { name: '查询办理情况' }).click();
    await page.getByLabel('查询编号').fill(code);
    await page.getByLabel('查询密码').fill(secret);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('已收到，待研究').waitFor();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
    for (const language of ['zh', 'en'] as const) {
      const reader = await browsing().anonymous({ language });
      for (const path of ['/suggestions/new', '/suggestions/status']) {
        await reader.page.goto(`${server().url}${path}${language === 'en' ? '?language=en' : ''}`);
        expect([...(await strayWords(reader.page, language)), ...(await barriers(reader.page)), ...reader.faults()]).toEqual([]);
      }
      await reader.leave();
    }
  });

  it('is taken up by the review body, whose assessor sees what is like it side by side, and stands in the plan', async () => {
    const story = new ProjectStory(server());
    const desk = await browsing().as('justice-handler2');
    await desk.goto('/plans?year=2027');
    await desk.page.getByText('户外招牌日常维护').click();
    await desk.page.getByText('采纳，登记为拟制定的文件').click();
    await desk.page.getByText('老旧招牌坠落伤人').waitFor();
    await desk.page.locator('summary', { hasText: '查看提出人' }).click();
    await desk.page.getByLabel('查看理由（留痕）').fill('核实情况');
    await desk.page.getByRole('button', { name: '查看提出人' }).click();
    await desk.page.getByText('路人甲').waitFor();
    expect([...(await barriers(desk.page)), ...(await strayWords(desk.page, 'zh')), ...desk.faults()]).toEqual([]);
    await desk.leave();

    const [{ id }] = (await (await story.as('justice-handler2')).get('/api/suggestions')).body.entries;
    await story.proposed('临江市户外招牌维护管理办法', { draftingParty: 'linjiang.urban', suggestion: id }, 'justice-handler2', {
      origin: 'citizen',
      year: 2027,
      month: 6,
    });
    await story.done('justice-handler', 'beginAssessment');

    const visitor = await browsing().as('justice-handler');
    const { page } = visitor;
    await visitor.goto(`/processes/${story.id}`);
    await page.getByRole('button', { name: `逐条对照：${IN_FORCE[0]}` }).click();
    const sides = page.getByRole('dialog');
    await sides.getByRole('heading', { name: '现行文件 · 第二条' }).waitFor();
    expect(await sides.locator('.overlap-sides').first().textContent()).toContain(RULE);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await strayWords(page, 'zh')).toEqual([]);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();

    expect((await story.assess()).status).toBe(200);
    await story.done('city-leader', 'approve');
    const office = await browsing().as('office-secretary');
    const moved = { year: 2027, month: 9, words: '需要与省条例衔接' };
    await story.done('city-leader', 'postpone', moved);
    await office.goto('/plans?year=2027');
    await office.page.getByText('调整为2027年9月').waitFor();
    await office.page.getByText(moved.words).waitFor();
    await office.page.getByRole('table').getByText('临江市户外招牌维护管理办法').waitFor();
    expect([...(await barriers(office.page)), ...(await strayWords(office.page, 'zh'))]).toEqual([]);
    const [sheet] = await Promise.all([
      office.page.waitForEvent('download'),
      office.page.getByRole('link', { name: '执行情况（xlsx）' }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe('年度计划执行情况2027.xlsx');
    expect(office.faults()).toEqual([]);
    await office.leave();
  });

  /** An assessed proposal lies before the leader. */
  const assessed = async (title: string): Promise<ProjectStory> => {
    const story = new ProjectStory(server());
    await story.proposed(title, { draftingParty: 'linjiang.urban' }, 'urban-drafter', { year: 2027, month: 10 });
    await story.assessed();
    return story;
  };
  const does = async (login: string, { id }: ProjectStory, action: string, fill: (form: OpenForm) => Promise<void>, state: string) => {
    const visitor = await browsing().as(login);
    await visitor.goto(`/processes/${id}`);
    await act(visitor, action, fill);
    await says(visitor.page, state);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };
  const leader = 'city-leader';

  it('is refused on a ground, or taken back by whoever proposed it', async () => {
    const refused = await assessed('临江市楼道清洁管理办法');
    const ground = async (form: OpenForm) => {
      await form.pick('不予立项的理由', '无制定必要');
      await form.type('说明', '物业管理的现行规定已经足够。');
    };
    await does(leader, refused, '不予立项', ground, '重复、应当归并、超越职权或者没有必要。');
    const reason = (form: OpenForm) => form.type('理由', '与其他事项合并研究');
    await does('urban-drafter', await assessed('临江市门牌管理办法'), '撤回立项建议', reason, '由提出单位撤回并说明理由。');
  });

  it('is dropped from the plan by the leader, and once the plan stands it is an addition', async () => {
    const planned = await assessed('临江市报刊亭管理办法');
    await does(leader, planned, '同意列入年度计划', async () => {}, '计划载明名称、起草单位、完成时间');
    const cause = (form: OpenForm) => form.type('取消理由', '省里已经统一规定');
    await does(leader, planned, '取消计划项目', cause, '经领导批准不再制定，计划中保留并载明理由。');

    const late = await assessed('临江市窨井盖管理办法');
    const adoption = { adoptedOn: late.today(), basis: '市政府常务会议纪要〔2026〕9号' };
    expect((await (await late.as('office-secretary')).post('/api/plans/2027/adoption', adoption)).status).toBe(201);
    const grounds = (form: OpenForm) => form.type('补充论证', '汛期前须明确管护责任');
    await does(leader, late, '同意计划外追加', grounds, '经领导批准并补充论证');
  });

  it('has ended when its month is over and its document is published', async () => {
    const story = new ProjectStory(server());
    await story.proposed('临江市井盖标识管理办法', { draftingParty: 'linjiang.urban' }, 'urban-drafter', { year: 2028, month: 3 });
    await story.assessed();
    await story.done(leader, 'approve');
    const version = await story.version();
    const published = { id: 'lids', kind: 'published', on: '2028-02-14', effectiveOn: '2028-03-16', version } as const;
    await recordValidity(server(), story.document, [{ ...published, lastDay: null, evaluateOn: null }]);
    server().clock.set('2028-04-03T01:00:00.000Z');
    await story.until(async () => (await story.read('urban-drafter')).body.status === 'done');
    // those who signed in before are signed out by then
    const visitor = await browsing().as('urban-head');
    await visitor.goto(`/processes/${story.id}`);
    await says(visitor.page, '文件已经公布。');
    expect([...(await barriers(visitor.page)), ...(await strayWords(visitor.page, 'zh')), ...visitor.faults()]).toEqual([]);
    await visitor.leave();
  });
});
