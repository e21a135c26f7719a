import { plainText, readDocx } from '@fashen/ooxml';
import { ValidityRepository } from '@fashen/persistence';
import { describeBothServers } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';
import { CITY_CODE, UnifiedStory } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const code = (more: Record<string, string> = {}) => ({ issuer: 'linjiang', code: CITY_CODE, source: '省统一编号规则（示例）', ...more });

describeBothServers('the registers', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));
  const as = (login: string) => server().as(login);

  it('begin with codes that the registrar enters, each with its rule; none is made up and none is two issuers’', async () => {
    const registrar = await as('office-registrar');
    const enter = (body: Record<string, string>) => registrar.post('/api/registers/number-codes', body);
    const rules = async (body: Record<string, string>) => (await enter(body)).body.findings.map(({ rule }: { rule: string }) => rule);
    expect(await rules(code({ code: 'ZJIC00' }))).toEqual(['numberCode.form']);
    expect(await rules(code({ issuer: 'linjiang.province' }))).toEqual(['numberCode.notOurs']);
    expect((await enter(code())).status).toBe(201);
    expect(await rules(code({ issuer: 'linjiang.urban' }))).toEqual(['numberCode.taken']);
    expect((await (await as('office-secretary')).post('/api/registers/number-codes', code())).status).toBe(403);
    const { entries } = (await registrar.get('/api/registers/number-codes')).body;
    expect(entries).toEqual([
      {
        issuer: { id: 'linjiang', name: '临江市人民政府' },
        code: CITY_CODE,
        source: '省统一编号规则（示例）',
        createdAt: expect.any(String),
      },
    ]);
  });

  it('show every number of a year in order, void ones with it, and prove that none is missing', async () => {
    const [published, stopped, waiting] = [1, 2, 3].map(() => new UnifiedStory(server()));
    await published!.registered('临政规〔2026〕1号');
    await published!.done('office-publisher', 'publish', await published!.publication());
    await stopped!.registered('临政规〔2026〕2号');
    await stopped!.done('office-registrar', 'stopPublication', { reason: '上位法已修改' });
    await waiting!.applied();
    await waiting!.done('office-registrar', 'register');
    const { body } = await (await as('auditor')).get('/api/registers/unified-numbers?year=2026');
    expect(body).toMatchObject({
      isGapless: true,
      series: [{ code: CITY_CODE, issued: 3, shown: 3, isGapless: true }],
      entries: [
        {
          number: `${CITY_CODE}-2026-0001`,
          status: { code: 'published', zh: '已发布' },
          documentNumber: '临政规〔2026〕1号',
          effectiveOn: '2026-04-02',
        },
        { number: `${CITY_CODE}-2026-0002`, status: { code: 'void', zh: '作废' }, reason: '上位法已修改' },
        { number: `${CITY_CODE}-2026-0003`, status: { code: 'registered', zh: '已登记' }, documentNumber: null },
      ],
    });
    const own = (await (await as('office-registrar')).get('/api/registers/unified-numbers?year=2026&registrar=linjiang.office')).body;
    expect(own).toMatchObject({ isGapless: true, registrar: { name: '临江市人民政府办公室' } });
    expect(own.entries).toHaveLength(3);
    expect((await (await as('auditor')).get('/api/registers/unified-numbers?year=2025')).body).toMatchObject({
      isGapless: true,
      entries: [],
    });
  });

  it('show with each number whether its document is in force on the day of asking', async () => {
    const auditor = await as('auditor');
    const first = async () => (await auditor.get('/api/registers/unified-numbers?year=2026')).body.entries[0];
    const { document, publishedOn, effectiveOn, validity } = await first();
    expect(validity).toBeNull();
    await server().database.store.transaction(async ({ sql }) => {
      const [found] = await sql.query<{ version: string }>('SELECT version_id AS version FROM publication WHERE document_id = $1', [
        document.id,
      ]);
      const { version } = found!;
      const event = { id: 'published', kind: 'published', on: publishedOn, effectiveOn, version, lastDay: null, evaluateOn: null } as const;
      await new ValidityRepository(sql).record(document.id, event, {
        basis: '示例',
        evidence: null,
        createdBy: 'x',
        createdAt: '2026-03-02T01:00:00.000Z',
      });
    });
    expect((await first()).validity).toMatchObject({ code: 'awaitingEffect' });
  });

  it('keep document numbers beside them, unique and not gapless; one that was replaced stays taken', async () => {
    const story = new UnifiedStory(server());
    await story.applied();
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕30号' });
    await story.done('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕40号' });
    await story.refused('office-secretary', 'enterDocumentNumber', { number: '临政规〔2026〕30号' }, 'documentNumber.taken');
    const { entries } = (await (await as('office-secretary')).get('/api/registers/document-numbers?year=2026')).body;
    expect(entries.map(({ number, isCurrent }: { number: string; isCurrent: boolean }) => [number, isCurrent])).toEqual([
      ['临政规〔2026〕1号', true],
      ['临政规〔2026〕2号', true],
      ['临政规〔2026〕30号', false],
      ['临政规〔2026〕40号', true],
    ]);
  });

  it('are printed with the proof, and the same register gives the same bytes', async () => {
    const registrar = await as('office-registrar');
    const printed = await registrar.get('/api/registers/unified-numbers.docx?year=2026&registrar=linjiang.office');
    const text = plainText(await readDocx(printed.bytes));
    expect(text).toContain('行政规范性文件统一编号登记簿（2026年）');
    expect(text).toContain(`机关代码${CITY_CODE}：编号3件，本簿载明3件，自0001起连续，无跳号、无重号`);
    expect(text).toContain('作废');
    const again = await registrar.get('/api/registers/unified-numbers.docx?year=2026&registrar=linjiang.office');
    expect(again.bytes.equals(printed.bytes)).toBe(true);
  });

  it('give a ledger in the columns that the office chooses, in its order', async () => {
    const registrar = await as('office-registrar');
    const path = '/api/registers/ledger.xlsx?year=2026&columns=status,number,publishedOn,channels';
    const sheet = await registrar.get(path);
    expect(sheet.headers.get('content-disposition')).toContain('attachment');
    expect(await cellsOf(sheet.bytes)).toEqual([
      ...['状态', '统一编号', '公布日期', '公布渠道'],
      ...['已发布', `${CITY_CODE}-2026-0001`, '2026年3月2日', '政府网站：临江市人民政府网站'],
      ...['作废', `${CITY_CODE}-2026-0002`, '', ''],
      ...['已登记', `${CITY_CODE}-2026-0003`, '', ''],
    ]);
    expect((await registrar.get(path)).bytes.equals(sheet.bytes)).toBe(true);
    const whole = await cellsOf((await registrar.get('/api/registers/ledger.xlsx?year=2026')).bytes);
    expect(whole.slice(0, 3)).toEqual(['统一编号', '发文字号', '标题']);
    expect((await registrar.get('/api/registers/ledger.xlsx?year=2026&columns=number,secret')).status).toBe(400);
  });

  it('are for those who work with them', async () => {
    for (const login of ['urban-drafter', 'justice-handler', 'city-leader']) {
      const client = await as(login);
      for (const path of ['unified-numbers', 'unified-numbers.docx', 'document-numbers', 'ledger.xlsx', 'number-codes'])
        expect([login, path, (await client.get(`/api/registers/${path}${path === 'number-codes' ? '' : '?year=2026'}`)).status]).toEqual([
          login,
          path,
          403,
        ]);
    }
  });
});
