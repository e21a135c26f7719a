import type { FilingEntry, FilingList } from '@fashen/contracts';
import { FiledLife } from '../support/filing.js';
import { describeBothServers } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;
const ABOVE = 'linjiang.province';

describeBothServers('the register of filings', (server) => {
  let life: FiledLife;
  beforeAll(async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    life = new FiledLife(server());
    await life.publishedHere('临政规〔2026〕41号');
    const filing = await life.filing(ABOVE);
    await filing.submitted();
    await filing.entered('enterRegistration', { number: '省备〔2026〕3号' });
    await life.filing('linjiang.congress');
    server().clock.pass(QUARTER);
  });

  const ask = async (login: string, query = ''): Promise<FilingEntry[]> => {
    const answer = await (await life.as(login)).get(`/api/filings${query}`);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return (answer.body as FilingList).entries;
  };

  it('tells the office that files what is due, with its light, and what came of the rest', async () => {
    const entries = await ask('office-filing');
    expect(entries.map(({ receiver, standing, light }) => [receiver.name, standing.code, light?.color ?? null]).sort()).toEqual(
      [
        ['临江市人民代表大会常务委员会', 'due', 'green'],
        ['云江省人民政府', 'registered', null],
      ].sort(),
    );
    expect(entries.find(({ receiver }) => receiver.party === ABOVE)).toMatchObject({
      document: { id: life.document, documentNumber: '临政规〔2026〕41号' },
      due: '2026-03-17',
      submittedOn: '2026-03-02',
      registerNumber: '省备〔2026〕3号',
      isLate: false,
      issuer: '临江市人民政府',
      draftingDepartment: '临江市城市管理局',
    });
    expect(await ask('office-filing', '?standing=due')).toHaveLength(1);
    expect(await ask('office-filing', '?standing=missing,late')).toHaveLength(0);
  });

  it('is read by those whose document it is and by those who watch; by nobody else', async () => {
    expect(await ask('urban-drafter')).toHaveLength(2);
    expect(await ask('justice-supervisor')).toHaveLength(2);
    expect(await ask('market-drafter')).toHaveLength(0);
    expect(await ask('qingxi-filing')).toHaveLength(0);
    expect((await (await life.as('adviser-lawyer')).get('/api/filings')).status).toBe(403);
    expect((await (await life.as('office-filing')).get('/api/filings?standing=lost')).status).toBe(400);
  });

  it('is paged', async () => {
    const client = await life.as('auditor');
    const first = (await client.get('/api/filings?limit=1')).body as FilingList;
    const second = (await client.get(`/api/filings?limit=1&cursor=${first.next}`)).body as FilingList;
    expect([first.entries.length, second.entries.length, second.next]).toEqual([1, 1, null]);
    expect(first.entries[0]!.id).not.toBe(second.entries[0]!.id);
  });

  it('goes out as a sheet in the columns that are asked for; the same rows give the same bytes', async () => {
    const client = await life.as('office-filing');
    const columns = 'documentNumber,receiver,standing,late';
    const sheet = await client.get(`/api/filings.xlsx?standing=registered&columns=${columns}`);
    expect(sheet.status).toBe(200);
    expect(await cellsOf(sheet.bytes)).toEqual([
      ...['发文字号', '接收机关', '办理状态', '是否逾期'],
      ...['临政规〔2026〕41号', '云江省人民政府', '已备案登记，审查中', '否'],
    ]);
    server().clock.pass(QUARTER);
    expect((await client.get(`/api/filings.xlsx?standing=registered&columns=${columns}`)).bytes.equals(sheet.bytes)).toBe(true);
    expect((await client.get('/api/filings.xlsx?columns=receiver,receiver')).status).toBe(400);
  });

  it('shows what is missing once its period is over, in red', async () => {
    server().clock.pass(40 * DAY);
    const { counts } = (await (await life.as('justice-supervisor')).get('/api/filings?standing=registered')).body as FilingList;
    expect(counts).toEqual({ due: 0, missing: 1, late: 0 });
    const [missing, ...others] = await ask('justice-supervisor', '?standing=missing');
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ receiver: { party: 'linjiang.congress' }, isLate: true, light: { color: 'red' } });
  });
});
