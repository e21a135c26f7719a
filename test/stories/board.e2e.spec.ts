import type { Board, BoardFigure, BoardRow } from '@fashen/contracts';
import { FiledLife } from '../support/filing.js';
import { ITEM, ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const DAY = 86_400_000;
const JUSTICE = '临江市司法局';
const URBAN = '临江市城市管理局';
const OFFICE = '临江市人民政府办公室';

describeBothServers('the board for heads', (server) => {
  let life: FiledLife;
  let review: ReviewStory;
  const ask = async (login: string, query = ''): Promise<Board> => {
    const answer = await (await life.as(login)).get(`/api/board${query}`);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return answer.body as Board;
  };
  const figure = ({ figures }: Board, name: string): BoardFigure => figures.find((one) => one.name === name)!;
  const rowOf = (board: Board, name: string, key: string, value: string): BoardRow | undefined =>
    figure(board, name).rows.find((row) => row[key] === value);

  beforeAll(async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    review = new ReviewStory(server());
    await review.examining();
    await review.checks([4]);
    const kept = [];
    for (const weight of ['mustChange', 'advice', 'advice'])
      kept.push(await review.done('justice-handler', 'addItem', { ...ITEM, weight }));
    await review.approve('revisionRequired', 'issueRevisionRequired');
    const [first, second, third] = await review.items();
    await review.done('urban-drafter', 'answerItems', {
      answers: [
        { item: first.id, response: 'adopted' },
        { item: second.id, response: 'partlyAdopted', reason: '部分保留' },
        { item: third.id, response: 'notAdopted', reason: '另有依据' },
      ],
    });
    await review.done('urban-drafter', 'answerItems', { answers: [{ item: second.id, response: 'adopted' }] });
    const returned = new ReviewStory(server());
    await returned.upload();
    await returned.start();
    server().clock.pass(7 * DAY);
    await returned.done('justice-intake', 'sendBack', { reason: '未附制定依据' });
    const waiting = new ReviewStory(server());
    await waiting.upload();
    await waiting.start();
    life = new FiledLife(server());
    await life.publishedHere('临政规〔2026〕51号');
    await (await life.filing('linjiang.province')).submitted();
    await life.filing('linjiang.congress');
  });

  it('counts what waits at each office, what ended, what was answered and what was filed', async () => {
    const board = await ask('justice-supervisor');
    expect(rowOf(board, 'lights', 'party', JUSTICE)).toMatchObject({ red: 0, green: 1 });
    expect(rowOf(board, 'adoption', 'party', URBAN)).toEqual({ party: URBAN, adopted: 2, partlyAdopted: 0, notAdopted: 1, rate: 66.7 });
    expect(rowOf(board, 'filings', 'party', OFFICE)).toMatchObject({ onTime: 1, late: 0, missing: 0, waiting: 1, rate: 100, timely: 100 });
    const ended = figure(board, 'stages').rows.find(({ stage }) => (stage as { zh: string }).zh === '合法性审查');
    expect(ended).toMatchObject({ count: 1, least: 5, median: 5, most: 5, medianCalendar: 7 });
  });

  it('tells of every figure its rule, its query with the values, and the data cut', async () => {
    const board = await ask('auditor', '?from=2026-01-01&to=2026-12-31');
    expect(board.cut).toEqual({ at: server().clock.now(), day: server().clock.now().slice(0, 10), from: '2026-01-01', to: '2026-12-31' });
    for (const { rule, basis, query, values, columns, rows } of board.figures) {
      expect([rule.zh, rule.en, basis].every((words) => words.length > 5)).toBe(true);
      const asked = await server().database.read(({ sql }) => sql.query(query, values));
      expect(asked.length).toBeGreaterThanOrEqual(rows.length);
      for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(columns.map(({ key }) => key)));
    }
    const before = await ask('auditor', '?from=2025-01-01&to=2025-12-31');
    expect(['stages', 'adoption', 'filings'].flatMap((name) => figure(before, name).rows)).toEqual([]);
  });

  it('turns red when a period is over', async () => {
    const reds = async () => figure(await ask('auditor'), 'lights').rows.reduce((sum, { red }) => sum + (red as number), 0);
    expect(await reds()).toBe(0);
    server().clock.pass(60 * DAY);
    expect(await reds()).toBeGreaterThan(0);
    expect(rowOf(await ask('auditor'), 'filings', 'party', OFFICE)).toMatchObject({ onTime: 1, missing: 1, rate: 50, timely: 50 });
  });

  it('shows a head the documents in sight and the people of the own office; nobody else sees it', async () => {
    const own = await ask('justice-head');
    expect(new Set(figure(own, 'workload').rows.map(({ party }) => party))).toEqual(new Set([JUSTICE]));
    expect(rowOf(own, 'adoption', 'party', URBAN)).toMatchObject({ adopted: 2 });
    const others = await ask('market-head');
    expect(figure(others, 'adoption').rows).toEqual([]);
    expect(figure(others, 'lights').rows).toEqual([]);
    expect((await (await life.as('urban-drafter')).get('/api/board')).status).toBe(403);
    expect((await (await life.as('auditor')).get('/api/board?from=2026-03-01&to=2026-02-01')).status).toBe(400);
    expect((await (await life.as('auditor')).get('/api/board?from=2026-02-30')).status).toBe(400);
  });

  it('goes out as a workbook in which each table has its rule above; the same figures give the same bytes', async () => {
    const client = await life.as('auditor');
    const sheet = await client.get('/api/board.xlsx?from=2026-01-01&to=2026-12-31');
    expect(sheet.status).toBe(200);
    expect(await cellsOf(sheet.bytes)).toEqual(
      expect.arrayContaining(['各单位办理期限', '统计口径', '数据截取', '查询语句', '逾期', URBAN]),
    );
    expect((await client.get('/api/board.xlsx?from=2026-01-01&to=2026-12-31')).bytes.equals(sheet.bytes)).toBe(true);
  });
});
