import { ListingRepository, TaskRepository } from '@fashen/persistence';
import { rebuildListings } from '../../apps/server/src/document/rebuild-listings.js';
import { LifeStory, OFFICE } from '../support/normative-document.js';
import { person, ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';

const DAY = 86_400_000;
const QUARTER = 900_000;
const text = (title: string) => [title, '第一条 为规范管理，制定本办法。', '第二条 本办法自公布之日起施行。'];

describeBothServers('lists', (server) => {
  let review: ReviewStory;
  let life: LifeStory;
  let lone: string;
  const as = (login: string) => server().as(login);
  const listed = async (login: string, query = '') => (await (await as(login)).get(`/api/documents?${query}`)).body;
  const ids = async (login: string, query = '') => (await listed(login, query)).entries.map(({ id }: { id: string }) => id);

  beforeEach(() => server().clock.pass(QUARTER));

  it('begin with three documents at three places of their way', async () => {
    lone = await new ReviewStory(server()).upload(text('临江市城市照明管理办法'));
    server().clock.pass(1000);
    life = new LifeStory(server());
    await life.begun();
    server().clock.pass(1000);
    review = new ReviewStory(server());
    await review.upload(text('临江市户外招牌设置管理办法'));
    await review.materials();
    await review.start();
    await review.done('justice-intake', 'accept', { completeOn: review.today() });
    await review.done('justice-head', 'assign', { handler: person('justice-handler') });
  });

  it('say of each document where it stands and who must do what by when, in one request', async () => {
    const { entries, next, counts } = await listed('urban-drafter');
    expect(next).toBeNull();
    expect(entries.map(({ id, stage }: any) => [id, stage.code, stage.label.zh])).toEqual([
      [review.document, 'inReview', '合法性审查'],
      [life.document, 'screening', '认定'],
      [lone, 'notSubmitted', '尚未报送'],
    ]);
    expect(entries[0]).toMatchObject({
      title: '临江市户外招牌设置管理办法',
      draftingParty: { id: 'linjiang.urban' },
      issuers: [{ id: 'linjiang', name: '临江市人民政府' }],
      process: review.id,
      numbers: { unified: null, document: null },
      validity: null,
      duty: {
        process: review.id,
        workflow: 'legality-review',
        role: 'caseHandler',
        roleLabel: { zh: '承办人' },
        party: { id: 'linjiang.justice' },
        person: { id: person('justice-handler') },
        isMine: false,
        due: '2026-03-16',
        light: { color: 'green' },
        left: 10,
      },
    });
    expect(entries[0].duty.reason.zh).toContain('工作日');
    expect(entries[0].states.length).toBeGreaterThan(0);
    expect(entries[2]).toMatchObject({ process: null, states: [], duty: null, duties: 0 });
    expect(counts).toEqual({
      total: 3,
      stages: [
        { stage: 'notSubmitted', label: { zh: '尚未报送', en: 'not submitted' }, count: 1 },
        { stage: 'screening', label: { zh: '认定', en: 'screening' }, count: 1 },
        { stage: 'inReview', label: { zh: '合法性审查', en: 'in review' }, count: 1 },
      ],
    });
  });

  it('show what is to be done only to those who may read the case', async () => {
    const office = (await listed(OFFICE)).entries.find(({ id }: any) => id === life.document);
    expect(office.duty).toMatchObject({ isMine: true, party: { id: 'linjiang.office' }, label: { zh: '认定是否为行政规范性文件' } });
    const publisher = (await listed('office-publisher')).entries.find(({ id }: any) => id === review.document);
    expect(publisher).toMatchObject({ stage: { code: 'inReview' }, process: null, states: [], duty: null });
    expect(await ids('market-drafter')).toEqual([]);
  });

  it('are filtered by what stands in the address', async () => {
    expect(await ids('urban-drafter', 'stage=inReview,screening')).toEqual([review.document, life.document]);
    expect(await ids('urban-drafter', 'kind=agreement')).toEqual([]);
    expect(await ids('urban-drafter', `text=${encodeURIComponent('照明')}`)).toEqual([lone]);
    expect(await ids('urban-drafter', `text=${encodeURIComponent('100%_')}`)).toEqual([]);
    expect(await ids('auditor', 'draftingParty=linjiang.market')).toEqual([]);
    expect(await ids('justice-handler', 'mine=true')).toEqual([review.document]);
    expect(await ids('urban-head', 'mine=true')).toEqual([]);
    expect(await ids('urban-drafter', 'light=green')).toEqual([review.document]);
    expect((await listed('urban-drafter', 'light=none&stage=screening')).counts.total).toBe(1);
    const unknown = await listed('urban-drafter', 'stage=nowhere');
    expect([unknown.status, unknown.findings[0].field]).toEqual([400, '/stage/0']);
  });

  it('are ordered as asked, page by page, without gap or repeat', async () => {
    const title = ['临江市城市照明管理办法', '临江市户外招牌设置管理办法', '临江市共享单车管理办法'];
    const drafter = await as('urban-drafter');
    for (const [sort, wanted] of [
      ['due', [review.document, life.document, lone]],
      ['-due', [review.document, lone, life.document]],
      ['stage', [lone, life.document, review.document]],
      ['-stage', [review.document, life.document, lone]],
      ['created', [lone, life.document, review.document]],
    ] as const) {
      const seen: string[] = [];
      for (let path: string | null = `/api/documents?limit=1&sort=${sort}`; path; ) {
        const { body }: { body: any } = await drafter.get(path);
        seen.push(...body.entries.map(({ id }: { id: string }) => id));
        path = body.next && `/api/documents?limit=1&sort=${sort}&cursor=${body.next}`;
      }
      expect([sort, seen[0], new Set(seen)]).toEqual([sort, wanted[0], new Set(wanted)]);
      if (sort !== 'due' && sort !== '-due') expect(seen).toEqual(wanted);
    }
    const byTitle = (await listed('urban-drafter', 'sort=title')).entries.map((entry: any) => entry.title);
    expect([...byTitle].sort()).toEqual([...title].sort());
    const { next } = await listed('urban-drafter', 'limit=1&sort=title');
    expect((await drafter.get(`/api/documents?limit=1&sort=due&cursor=${next}`)).body.findings[0].field).toBe('/cursor');
  });

  it('follow the light of a deadline from day to day', async () => {
    const light = async () => (await listed('urban-drafter')).entries.find(({ id }: any) => id === review.document).duty.light.color;
    const colors = new Map<string, string>();
    for (let day = 0; day < 25 && !colors.has('red'); day += 1) {
      const color = await light();
      colors.set(color, server().clock.now());
      for (const one of ['green', 'yellow', 'red']) {
        expect([one, await ids('urban-drafter', `light=${one}`)]).toEqual([one, one === color ? [review.document] : []]);
      }
      server().clock.pass(DAY);
    }
    expect([...colors.keys()]).toEqual(['green', 'yellow', 'red']);
  });

  it('are exported exactly as filtered', async () => {
    const drafter = await as('urban-drafter');
    const sheet = await drafter.get(`/api/documents.xlsx?sort=stage&text=${encodeURIComponent('管理办法')}&stage=notSubmitted,inReview`);
    expect(sheet.headers.get('content-disposition')).toContain('attachment');
    const cells = await cellsOf(sheet.bytes);
    expect(cells.slice(0, 6)).toEqual(['标题', '种类', '起草单位', '制定机关', '审查机构', '阶段']);
    const rows = Array.from({ length: cells.length / 14 }, (_, row) => cells.slice(row * 14, row * 14 + 14));
    expect(rows.slice(1).map(([title, , , , , stage, , duty]) => [title, stage, duty])).toEqual([
      ['临江市城市照明管理办法', '尚未报送', ''],
      ['临江市户外招牌设置管理办法', '合法性审查', expect.stringContaining('临江市司法局')],
    ]);
    expect(rows[2]).toContain('已逾期');
    const stranger = await cellsOf((await (await as('market-drafter')).get('/api/documents.xlsx')).bytes);
    expect(stranger).toHaveLength(14);
    expect((await drafter.get('/api/documents.xlsx?limit=3')).status).toBe(400);
  });

  it('of tasks are filtered, ordered, counted and exported', async () => {
    const handler = await as('justice-handler');
    const tasks = async (query = '') => (await handler.get(`/api/tasks?${query}`)).body;
    const all = await tasks();
    expect([all.total, all.next]).toEqual([all.entries.length, null]);
    expect(all.entries[0]).toMatchObject({ process: review.id, isMine: true, light: { color: 'red' } });
    expect((await tasks('light=green')).total).toBe(0);
    expect((await tasks('light=red&mine=true&workflow=legality-review')).total).toBe(1);
    expect((await tasks(`text=${encodeURIComponent('单车')}`)).entries).toEqual([]);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { entries, next } = await tasks(`sort=-since&limit=1${cursor}`);
      seen.push(...entries.map(({ process, state, label }: any) => `${process}/${state}/${label.zh}`));
      if (!next) break;
      cursor = `&cursor=${next}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([all.total, all.total]);
    const cells = await cellsOf((await handler.get('/api/tasks.xlsx?light=red')).bytes);
    expect(cells.slice(0, 3)).toEqual(['事项', '文件', '流程']);
    expect(cells.slice(8, 11)).toEqual([all.entries[0].label.zh, '临江市户外招牌设置管理办法', '合法性审查']);
  });

  it('are the same when they are built anew from what they project', async () => {
    const { store } = server().database;
    await server().idle();
    const read = () => store.read(async ({ sql }) => [await new ListingRepository(sql).all(), await new TaskRepository(sql).all()]);
    const before = await read();
    expect(before[0]).toHaveLength(3);
    await store.transaction(async ({ sql }) => {
      await sql.query('DELETE FROM document_listing');
      await sql.query('UPDATE task SET due = NULL, near_on = NULL, clock = NULL');
    });
    await rebuildListings(store);
    expect(await read()).toEqual(before);
  });

  it('are found again as a person has saved them, by nobody else', async () => {
    const drafter = await as('urban-drafter');
    const view = { list: 'documents', name: '审查中的', query: 'stage=inReview&sort=due' };
    expect((await drafter.put('/api/views/a-1', view)).body).toMatchObject({ id: 'a-1', ...view });
    expect((await drafter.put('/api/views/a-1', { ...view, name: '在审' })).status).toBe(200);
    expect((await drafter.put('/api/views/b-2', { ...view, list: 'tasks' })).status).toBe(200);
    expect((await drafter.get('/api/views')).body.entries.map(({ id, name }: any) => [id, name])).toEqual([
      ['a-1', '在审'],
      ['b-2', '审查中的'],
    ]);
    expect((await (await as('urban-head')).get('/api/views')).body.entries).toEqual([]);
    expect((await (await as('urban-head')).delete('/api/views/a-1')).status).toBe(404);
    expect((await drafter.delete('/api/views/a-1')).status).toBe(204);
    expect((await drafter.put('/api/views/c', { ...view, list: 'nothing' })).status).toBe(400);
    expect((await drafter.get('/api/views')).body.entries).toHaveLength(1);
  });
});
