import { partsOf, SearchIndex, ValidityRepository } from '@fashen/persistence';
import { Finding, FROM_THE_START } from '../../apps/server/src/search/find.js';
import { rebuildSearch } from '../../apps/server/src/search/rebuild-search.js';
import { ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

const QUARTER = 900_000;
const LIGHTS = [
  '临江市城市照明管理办法',
  '第一条 为了规范城市照明，制定本办法。',
  '第二条 设置景观照明的，应当节约用电。',
  '违反前款规定的，处罚款。',
];
const SIGNS = [
  '临江市户外招牌设置管理办法',
  '第一条 为了规范户外招牌，制定本办法。',
  '第二条 设置户外招牌的，应当缴纳管理费；',
  '逾期不缴的，加收滞纳金。',
];

describeBothServers('the search', (server) => {
  let lights: string;
  let signs: ReviewStory;
  const find = async (login: string, q: string, more = '') =>
    (await (await server().as(login)).get(`/api/search?q=${encodeURIComponent(q)}${more}`)).body;
  const found = async (login: string, q: string) => (await find(login, q)).entries.map(({ id, by }: any) => [id, by]);
  const uploaded = async (text: readonly string[]): Promise<string> => {
    server().clock.pass(1000);
    return new ReviewStory(server()).uploadExactly(text);
  };

  beforeEach(() => server().clock.pass(QUARTER));

  it('begins with two documents, one of them under review', async () => {
    lights = await uploaded(LIGHTS);
    signs = new ReviewStory(server());
    await signs.uploadExactly(SIGNS);
    await signs.materials();
    await signs.start();
  });

  it('finds words of two characters in titles first, then in texts, the latest first', async () => {
    expect(await found('urban-drafter', '照明')).toEqual([[lights, 'title']]);
    expect(await found('urban-drafter', '设置')).toEqual([
      [signs.document, 'title'],
      [lights, 'text'],
    ]);
    expect(await found('urban-drafter', '规范')).toEqual([
      [signs.document, 'text'],
      [lights, 'text'],
    ]);
    expect(await found('urban-drafter', '没有的词')).toEqual([]);
  });

  it('finds one character in titles, and all parts of a question in one document', async () => {
    expect(await found('urban-drafter', '灯')).toEqual([]);
    expect(await found('urban-drafter', '牌')).toEqual([[signs.document, 'title']]);
    expect(await found('urban-drafter', '照明 罚款')).toEqual([[lights, 'text']]);
    expect(await found('urban-drafter', '招牌 罚款')).toEqual([]);
  });

  it('does not take the pairs of a word for the word', async () => {
    const text = ['临江市公园条例', '第一条 设置理发店。管理处负责。', '第二条 本条例自公布之日起施行。'];
    const park = await uploaded(text);
    expect(await found('urban-drafter', '理发')).toEqual([[park, 'text']]);
    expect(await found('urban-drafter', '管理发')).toEqual([]);
  });

  it('shows the clause with the hit marked by its place', async () => {
    const { entries } = await find('urban-drafter', '滞纳金');
    const { title, marks, excerpts, stage, issuers, processes } = entries[0];
    expect([title, marks, stage.code, issuers[0].name]).toEqual([SIGNS[0], [], 'inReview', '临江市人民政府']);
    expect(processes).toEqual([expect.objectContaining({ id: signs.id, workflow: 'legality-review', status: 'active' })]);
    expect(excerpts).toHaveLength(1);
    const [{ text, anchor, version, clause, isCut }] = excerpts;
    expect(excerpts[0].marks.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual(['滞纳金']);
    expect(anchor).toContain('第二条');
    expect([version.ordinal, version.isPublished, isCut]).toEqual([1, false, { before: false, after: false }]);
    const { clauses } = (await (await server().as('urban-drafter')).get(`/api/documents/${signs.document}/versions/${version.id}/clauses`))
      .body;
    expect(clauses.find(({ id }: any) => id === clause).text).toContain(text);
    const titled = (await find('urban-drafter', '招牌')).entries[0];
    expect(titled.marks.map(([from, to]: [number, number]) => titled.title.slice(from, to))).toEqual(['招牌']);
  });

  it('tells nobody of what he may not see', async () => {
    expect(await found('market-drafter', '照明')).toEqual([]);
    expect(await found('justice-intake', '招牌')).toEqual([[signs.document, 'title']]);
    expect(await found('justice-intake', '照明')).toEqual([]);
    expect((await found('auditor', '设置')).length).toBe(3);
    const office = (await find('office-publisher', '招牌')).entries[0];
    expect([office.id, office.processes]).toEqual([signs.document, []]);
  });

  it('finds the same however many documents a caller sees', async () => {
    const { database } = server();
    const asked = { kind: database.kind, sight: { draftingParty: 'linjiang.urban' } };
    for (const q of ['设置', '规范', '照明 罚款', '管理发', '理发', '牌', '1号']) {
      const found = async (breadth: 'few' | 'some' | 'most') =>
        database.read(async ({ sql }) => {
          const finding = new Finding({ ...asked, sql, breadth, question: q, parts: partsOf(q) }, 10);
          await finding.from(FROM_THE_START);
          return finding.hits.map(({ document, by }) => [document, by]);
        });
      const most = await found('most');
      expect([q, await found('some'), await found('few')]).toEqual([q, most, most]);
    }
  });

  it('goes on page by page without gap or repeat', async () => {
    const seen: string[] = [];
    for (let more: string | null = '&limit=1'; more; ) {
      const { entries, next }: any = await find('urban-drafter', '设置', more);
      seen.push(...entries.map(({ id }: any) => id));
      more = next && `&limit=1&cursor=${next}`;
    }
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
    expect((await find('urban-drafter', '设置', '&cursor=abc')).findings[0].field).toBe('/cursor');
    expect((await find('urban-drafter', '！？')).findings[0]).toMatchObject({ field: '/q', wayOut: expect.stringContaining('两个汉字') });
  });

  it('follows the newest text, keeps the published one, and finds a number that is exactly so first', async () => {
    const before = (
      await signs.server.database.read(({ sql }) =>
        sql.query<{ id: string }>('SELECT id FROM version WHERE document_id = $1', [signs.document]),
      )
    )[0]!;
    await signs.version([SIGNS[0]!, '第一条 设置户外招牌的，应当保持整洁。', '第二条 本办法自公布之日起施行。']);
    expect(await found('urban-drafter', '整洁')).toEqual([[signs.document, 'text']]);
    expect(await found('urban-drafter', '滞纳金')).toEqual([]);
    await server().database.store.transaction(async ({ sql }) => {
      const published = {
        id: 'p',
        kind: 'published',
        on: '2026-03-02',
        effectiveOn: '2026-03-02',
        version: before.id,
        lastDay: null,
        evaluateOn: null,
      } as const;
      await new ValidityRepository(sql).record(signs.document, published, {
        basis: '公布',
        evidence: null,
        createdBy: 'system',
        createdAt: server().clock.now(),
      });
      await sql.query(
        `INSERT INTO document_number (number, document_id, process, issuer, year, created_by, created_at) VALUES ($1, $2, $3, 'linjiang', 2026, 'system', $4)`,
        ['临政规〔2026〕1号', signs.document, signs.id, server().clock.now()],
      );
      await new SearchIndex(sql).keep(signs.document);
    });
    const [late] = (await find('urban-drafter', '滞纳金')).entries;
    expect([late.id, late.excerpts[0].version.isPublished, late.validity.code]).toEqual([signs.document, true, 'inForce']);
    for (const number of ['临政规〔2026〕1号', '临政规[2026]1号', '临政规（2026）1号'])
      expect(await found('urban-drafter', number)).toEqual([[signs.document, 'number']]);
    expect(await found('urban-drafter', '临政规')).toEqual([[signs.document, 'title']]);
  });

  it('answers the same from an index that was built anew', async () => {
    const ask = async () => Promise.all(['设置', '照明', '滞纳金', '临政规', '管理 整洁'].map((q) => find('auditor', q)));
    const rows = () =>
      server().database.read(({ sql }) =>
        sql.query('SELECT version_id, begins, starts, length FROM search_unit ORDER BY version_id, begins'),
      );
    const [before, kept] = [await ask(), await rows()];
    expect(before.every(({ entries }) => entries.length > 0)).toBe(true);
    await server().database.store.transaction(async ({ sql }) => {
      for (const { id } of await sql.query<{ id: string }>('SELECT id FROM document')) await new SearchIndex(sql).drop(id);
    });
    expect((await ask()).every(({ entries }) => entries.length === 0)).toBe(true);
    await rebuildSearch(server().database.store);
    expect(await rows()).toEqual(kept);
    const sorted = (pages: any[]) =>
      pages.map(({ entries }) => [...entries].sort((one: any, other: any) => one.id.localeCompare(other.id)));
    expect(sorted(await ask())).toEqual(sorted(before));
  });
});
