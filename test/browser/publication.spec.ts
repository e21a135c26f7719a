import { officialDocx } from '../../fixtures/documents/make/official-docx.js';
import { eventually } from '../support/eventually.js';
import { act, says } from './support/acting.js';
import { quiet, type Visitor } from './support/browser.js';
import { revised, signed, TEXTS } from './support/city/texts.js';
import { visitCity } from './support/visit-city.js';

describe('from a meeting that passes in principle to publication', () => {
  const { server, browsing } = visitCity();
  const shown = () => server().city.passedInPrinciple ?? { id: '', document: '', life: '' };

  const at = async (login: string, id: string | undefined, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login);
    await visitor.goto(`/processes/${id}`);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };
  /** The case that the life has opened in that workflow. */
  const part = async (workflow: string): Promise<string> => {
    const auditor = await server().as('auditor');
    const found = await eventually(async () => {
      const { processes } = (await auditor.get(`/api/documents/${shown().document}`)).body;
      return processes.findLast((one: { workflow: string }) => one.workflow === workflow);
    });
    return found.id;
  };

  const UNSIGNED = '物业服务人应当在十日内将收费方案告知业主委员会。';
  const SIGNED = '物业服务人应当在十日内将收费方案告知业主委员会。收费方案包括项目、标准和依据。';
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const docx = async (name: string, lines: Parameters<typeof officialDocx>[1]) => ({
    name: `${name}.docx`,
    mimeType: DOCX,
    buffer: await officialDocx(name, lines),
  });
  const text = (fourth: string) => revised(TEXTS.propertyFees, { 4: fourth });
  /** Whatever else changes goes beyond what the meeting asked for, the label of the draft too. */
  const asInstructed = text(UNSIGNED).map((line) => ('centred' in line ? { centred: '（送审稿）' } : line));
  /** A new text is dropped on the document's page. */
  const dropped = async (drafter: Visitor, ordinal: number, file: Awaited<ReturnType<typeof docx>>): Promise<void> => {
    await drafter.goto(`/documents/${shown().document}?tab=text`);
    await drafter.page.locator('input[type=file]').first().setInputFiles(file);
    await drafter.page.getByText(`第 ${ordinal} 稿`).first().waitFor();
    await quiet(drafter.page);
    await drafter.goto(`/processes/${shown().id}`);
  };

  it('the drafters hand in the text as it was instructed, and the reviewer confirms it', async () => {
    const drafter = await browsing().as('housing-drafter');
    await dropped(drafter, 2, await docx('修改稿', asInstructed));
    await act(drafter, '报送按会议要求修改的文本', (form) => form.chooseNth('修改后的版本', 1));
    expect(drafter.faults()).toEqual([]);
    await at('justice-handler', shown().id, (handler) =>
      act(handler, '核对：只按会议要求作了修改', (form) => form.type('核对说明', '只修改了第四条。')),
    );
  });

  it('the leader signs; words that change afterwards are looked at before the office checks once more', async () => {
    await at('city-leader', shown().id, (leader) => act(leader, '签发'));
    const drafter = await browsing().as('housing-drafter');
    await dropped(drafter, 3, await docx('文字修改稿', signed(text(SIGNED))));
    await act(drafter, '报送文字性修改', async (form) => {
      await form.chooseNth('修改后的版本', 1);
      await form.type('修改说明', '删去“送审稿”字样；第四条补充说明收费方案的构成，与第三条一致。');
    });
    expect(drafter.faults()).toEqual([]);
    await drafter.leave();
    await at('office-secretary', shown().id, async (office) => {
      await act(office, '复核：确认为文字性修改', (form) => form.type('复核说明', '与签发文本比对，仅第四条增加一句，未改变权利义务。'));
      await act(office, '复核通过');
      await says(office.page, '已审议并签发');
    });
  });

  it('it is applied for, registered and numbered', async () => {
    const drafter = await server().as('housing-drafter');
    const pdf = { name: '政策解读.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
    const { document } = shown();
    const kept = await drafter.upload(`/api/documents/${document}/evidence`, { file: pdf, fields: { kind: 'other', title: '政策解读' } });
    expect(kept.status).toBe(201);
    await at('housing-drafter', shown().life, (visitor) => act(visitor, '申请统一登记', (form) => form.choose('解读材料', '政策解读')));
    const unified = await part('three-unifieds');
    await at('office-registrar', unified, (registrar) => act(registrar, '予以登记并编号'));
    await at('office-secretary', unified, (office) => act(office, '录入发文字号', (form) => form.type('发文字号', '临政规〔2026〕11号')));
  });

  it('it is published, and its status is told', async () => {
    const unified = await part('three-unifieds');
    await at('office-publisher', unified, (publisher) =>
      act(publisher, '统一发布', async (form) => {
        await form.chooseNth('发布文本', 1);
        await form.pick('渠道', '政府网站');
        await form.type('公布载体', '临江市人民政府网站');
      }),
    );
    const visitor = await browsing().as('housing-drafter');
    await visitor.goto(`/documents/${shown().document}?tab=validity`);
    await says(visitor.page, '已公布未施行');
    expect(visitor.faults()).toEqual([]);
  });

  it('a print that lost a word is compared place by place, and put right by an erratum', async () => {
    const publisher = await browsing().as('office-publisher');
    await publisher.goto(`/processes/${await part('three-unifieds')}`);
    await publisher.page.locator('input[type=file]').setInputFiles(await docx('印本', signed(text(SIGNED.replace('十日', '日')))));
    await says(publisher.page, '处与登记文本不一致');
    await act(publisher, '勘误', async (form) => {
      await form.chooseNth('印本', 1);
      await form.type('勘误说明', '第四条“日内”应为“十日内”。');
      await form.pick('渠道', '政府网站');
      await form.type('公布载体', '临江市人民政府网站');
    });
    await says(publisher.page, '第四条“日内”应为“十日内”。');
    expect(publisher.faults()).toEqual([]);
  });
});
