import { officialDocx } from '../../fixtures/documents/make/official-docx.js';
import { act, says } from './support/acting.js';
import { Browsing, quiet, type Visitor } from './support/browser.js';
import { revised, TEXTS } from './support/city/texts.js';
import { type CityServer, openCity } from './support/city-server.js';

describe('from a meeting that passes in principle to publication', () => {
  let server: CityServer;
  let browsing: Browsing;
  const shown = () => server.city.passedInPrinciple ?? { id: '', document: '', life: '' };
  beforeAll(async () => {
    server = await openCity();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing.close();
    await server.close();
  });

  const at = async (login: string, id: string | undefined, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing.as(login);
    await visitor.goto(`/processes/${id}`);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };
  /** The case that the life has opened in that workflow. */
  const part = async (workflow: string): Promise<string> => {
    const auditor = await server.as('auditor');
    for (;;) {
      const { processes } = (await auditor.get(`/api/documents/${shown().document}`)).body;
      const found = processes.findLast((one: { workflow: string }) => one.workflow === workflow);
      if (found) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('the drafters hand in the text as it was instructed, and the reviewer confirms it', async () => {
    const drafter = await browsing.as('housing-drafter');
    await drafter.goto(`/documents/${shown().document}?tab=text`);
    const buffer = await officialDocx(
      '修改稿',
      revised(TEXTS.propertyFees, { 4: '物业服务人应当在十日内将收费方案告知业主委员会。' }).map((line) =>
        'centred' in line ? { centred: '（送审稿）' } : line,
      ),
    );
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await drafter.page.locator('input[type=file]').first().setInputFiles({ name: '修改稿.docx', mimeType, buffer });
    await drafter.page.getByText('第 2 稿').first().waitFor();
    await quiet(drafter.page);
    await drafter.goto(`/processes/${shown().id}`);
    await act(drafter, '报送按会议要求修改的文本', (form) => form.chooseNth('修改后的版本', 1));
    expect(drafter.faults()).toEqual([]);
    await at('justice-handler', shown().id, (handler) =>
      act(handler, '核对：只按会议要求作了修改', (form) => form.type('核对说明', '只修改了第四条。')),
    );
  });

  it('the leader signs, and the office checks once more', async () => {
    await at('city-leader', shown().id, (leader) => act(leader, '签发'));
    await at('office-secretary', shown().id, async (office) => {
      await act(office, '复核通过');
      await says(office.page, '已审议并签发');
    });
  });

  it('it is applied for, registered and numbered', async () => {
    const drafter = await server.as('housing-drafter');
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
    const visitor = await browsing.as('housing-drafter');
    await visitor.goto(`/documents/${shown().document}?tab=validity`);
    await says(visitor.page, '已公布未施行');
    expect(visitor.faults()).toEqual([]);
  });
});
