import type { CorrectionList, DeskList, FilingReviewList } from '@fashen/contracts';
import { CorrectionStory, HANDLER, HEAD, LIAISON } from '../support/correction.js';
import { FilingReviewStory } from '../support/filing-review.js';
import { objectionStory } from '../support/objection-story.js';
import { GIVEN } from '../support/objections-played.js';
import { describeEachServer } from '../support/server.js';
import { cellsOf } from '../support/sheet.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;

describeEachServer('the lists of the offices', (server) => {
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));
  beforeEach(() => server().clock.pass(QUARTER));

  const get = async <T>(login: string, path: string): Promise<T> => {
    const answer = await (await server().as(login)).get(path);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return answer.body as T;
  };

  it('tell reviewers what was filed with them, where it stands, whose turn it is, and what has ended', async () => {
    const story = new FilingReviewStory(server());
    await story.received();
    const before = await get<FilingReviewList>('justice-filing', '/api/filing-reviews');
    expect(before).toMatchObject({
      counts: [{ state: 'formalCheck', count: 1 }],
      entries: [
        {
          ...{ id: story.id, document: { id: story.document }, submitter: '临江市人民政府', channel: { code: 'paper' } },
          ...{ state: { code: 'formalCheck', zh: '形式审查' }, clock: { key: 'filing_formal', light: { color: 'green' } } },
          duties: [{ role: 'filingReviewer', isMine: true }],
        },
      ],
    });
    await story.done('justice-filing', 'register', { number: '临备〔2026〕1号' });
    await story.done('justice-filing', 'proposeNoProblem', {});
    expect((await get<FilingReviewList>('justice-filing', '/api/filing-reviews?state=approving')).entries).toHaveLength(1);
    await story.done('justice-head3', 'approve');
    expect((await get<FilingReviewList>('justice-filing', '/api/filing-reviews')).entries).toEqual([]);
    const [ended] = (await get<FilingReviewList>('auditor', '/api/filing-reviews?status=done')).entries;
    expect(ended).toMatchObject({ registerNumber: '临备〔2026〕1号', state: { code: 'noProblem' }, clock: null, duties: [] });
    const sheet = await (await server().as('justice-filing')).get('/api/filing-reviews.xlsx?status=done');
    expect(await cellsOf(sheet.bytes)).toEqual(expect.arrayContaining(['报送单位', '临备〔2026〕1号', '审查未发现问题']));
    expect((await get<FilingReviewList>('congress-filing', '/api/filing-reviews')).entries).toEqual([]);
    expect((await (await server().as('justice-handler')).get('/api/filing-reviews')).status).toBe(403);
  });

  it('show a correction with both clocks, who must answer and its marks to those whom it concerns, and to nobody else', async () => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    await story.opened();
    const board = async (login: string, status = 'active') =>
      (await get<CorrectionList>(login, `/api/corrections?status=${status}`)).entries;
    expect(await board(HANDLER)).toMatchObject([
      { id: story.id, state: { code: 'proposed' }, reply: null, completion: null, mark: { code: 'warned', clauses: ['第二条'] } },
    ]);
    await story.done(HEAD, 'issueOrder', { receivedOn: story.today() });
    const [ordered] = await board(LIAISON);
    expect(ordered).toMatchObject({
      ...{ addressee: '临江市人民政府', ordering: '临江市司法局', source: { code: 'referral' }, grounds: [{ code: 'withoutBasis' }] },
      ...{ reply: { status: 'running' }, completion: { status: 'running' } },
      duties: expect.arrayContaining([expect.objectContaining({ role: 'liaison', isMine: true })]),
    });
    expect(await get(LIAISON, `/api/corrections/${story.id}`)).toEqual(ordered);
    expect((await (await server().as('urban-drafter')).get(`/api/corrections/${story.id}`)).status).toBe(404);
    expect([await board('qingxi-objection'), await board('urban-drafter')]).toEqual([[], []]);
    expect(await get(LIAISON, '/api/corrections')).toMatchObject({ total: 1 });
    const sheet = async (login: string, columns = '') =>
      cellsOf((await (await server().as(login)).get(`/api/corrections.xlsx?${columns}`)).bytes);
    expect(await sheet(LIAISON, 'columns=addressee,state,replyStanding,mark')).toEqual([
      ...['制定机关', '环节', '书面答复期限', '标注'],
      ...[
        '临江市人民政府',
        ordered?.state.zh,
        expect.stringContaining('期限内'),
        expect.stringContaining('内部警示，未向社会标注（第二条）'),
      ],
    ]);
    expect(await sheet('urban-drafter', 'columns=document,state')).toEqual(['文件名称', '环节']);
    expect((await (await server().as(LIAISON)).get('/api/corrections.xlsx?columns=mark,mark')).status).toBe(400);
    server().clock.pass(40 * 24 * 3_600_000);
    await story.until(async () => (await story.details()).overdue.includes('rectify_reply'));
    expect((await board('auditor'))[0]).toMatchObject({ reply: { light: { color: 'red' } } });
    await story.decided('escalate', { reason: '逾期未答复' });
    await story.done('province-leader', 'decideAnnulment', await story.decision('province-leader', { clauses: ['第二条'] }));
    expect(await board(HEAD)).toEqual([]);
    expect((await board(HEAD, 'done'))[0]).toMatchObject({ state: { code: 'annulled' }, mark: { code: 'annulled', clauses: ['第二条'] } });
  });

  it('show each objection with its state, its reply and whose turn it is', async () => {
    const { object, does } = objectionStory(server);
    const story = CorrectionStory.on(server());
    await story.inForce();
    const { id } = await object({ document: story.document, clauses: ['第二条'] });
    const desk = async (status: string) => (await get<DeskList>('justice-objection', `/api/objections?status=${status}`)).entries;
    expect(await desk('active')).toMatchObject([
      {
        id,
        state: { code: 'running.checking.received' },
        clock: { key: 'objection_reply', status: 'running' },
        duties: [{ isMine: true }],
      },
    ]);
    await does('justice-objection', id, 'proposeRefusal', { ground: 'notNormative', explanation: '该文件不是行政规范性文件。' });
    await does('justice-head3', id, 'approveDecision');
    expect([await desk('active'), await desk('done')]).toMatchObject([[], [{ id, state: { code: 'refused' }, duties: [] }]]);

    const handler = await server().as('justice-objection');
    const whole = await cellsOf((await handler.get('/api/objections.xlsx')).bytes);
    expect(whole).toEqual(expect.arrayContaining(['文件名称', '答复届满日', '第二条', '异议', '单独审查']));
    expect(GIVEN.filter((words) => whole.join('\n').includes(words))).toEqual([]);
    const chosen = '/api/objections.xlsx?status=done&columns=channel,kind';
    expect(await cellsOf((await handler.get(chosen)).bytes)).toEqual(['提出方式', '类别', '网页', '异议']);
    expect(await cellsOf((await handler.get('/api/objections.xlsx?status=active&columns=state')).bytes)).toEqual(['环节']);
    for (const login of ['auditor', 'urban-head', 'office-liaison'])
      expect([login, (await (await server().as(login)).get(chosen)).status]).toEqual([login, 403]);
    expect((await handler.get('/api/objections.xlsx?columns=name')).status).toBe(400);
  });
});
