import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { person } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const QUARTER = 15 * 60_000;
const refusedBy = (rule: string) => ({ status: 403, body: { findings: [{ rule, wayOut: expect.any(String) }] } });

describeEachServer('who acts on a filing review', (server) => {
  let story: FilingReviewStory;
  beforeAll(async () => {
    story = new FilingReviewStory(server());
    await story.received();
  });
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it.each([
    ['justice-head3', 'register', {}],
    ['justice-handler', 'register', {}],
    ['congress-filing', 'register', {}],
    ['qingxi-filingreview', 'defer', { missing: ['无'] }],
    ['urban-drafter', 'refuse', { reason: '无' }],
    ['office-filing', 'register', {}],
    ['auditor', 'register', {}],
    ['urban-drafter', 'supplementSubmitted', { package: 'forged' }],
    ['justice-filing', 'supplementSubmitted', { package: 'forged' }],
    ['justice-filing', 'correctionReported', { correction: 'forged', outcome: 'amended', on: '2026-03-02' }],
  ])('%s does not %s', async (login, action, body) => {
    const before = await story.etag();
    expect([403, 404]).toContain((await story.act(login, action, body)).status);
    expect(await story.etag()).toBe(before);
  });

  it('is read by those who review it and by the auditor, and by nobody else: who filed reads the answers', async () => {
    for (const login of ['justice-filing', 'justice-filing2', 'justice-head3', 'auditor'])
      expect([login, (await story.read(login)).status]).toEqual([login, 200]);
    for (const login of ['urban-drafter', 'office-filing', 'justice-handler', 'congress-filing', 'congress-head', 'administrator'])
      expect([login, (await story.read(login)).status]).toEqual([login, 404]);
  });

  it('says whose turn it is', async () => {
    const turn = async (login: string): Promise<string[]> => {
      const { entries } = (await (await story.as(login)).get('/api/tasks')).body;
      return entries.filter(({ process }: { process: string }) => process === story.id).map(({ state }: { state: string }) => state);
    };
    expect([await turn('justice-filing'), await turn('justice-head3')]).toEqual([['formalCheck'], []]);
    await story.done('justice-filing', 'register', {});
    await story.done('justice-filing', 'proposeOpinion', { problems: [PROBLEM] });
    expect([await turn('justice-filing2'), await turn('justice-head3')]).toEqual([[], ['approving']]);
  });

  it('keeps reviewer and head two people, also where one holds both roles', async () => {
    const roles = `/api/admin/accounts/${person('justice-filing')}/roles`;
    const administrator = await story.as('administrator');
    const held = ['filingReviewer', 'reviewHead'].map((role) => ({ party: 'linjiang.justice', role }));
    const answer = await administrator.post(roles, { roles: held, reason: '人员调整' });
    expect([answer.status, answer.body]).toEqual([202, expect.anything()]);
    await (await story.as('auditor')).post(`/api/admin/account-requests/${answer.body.request.id}/confirm`, {});
    server().clock.pass(12 * 3_600_000);
    expect(await story.act('justice-filing', 'approve')).toMatchObject(refusedBy('approval.barred'));
    await story.done('justice-head3', 'sendBack', { reason: '请补充' });
    expect(await story.state()).toBe('examining');
  });

  it('keeps out whoever had a hand in the document', async () => {
    const own = new FilingReviewStory(server());
    await own.received();
    await server().database.store.transaction(({ sql }) =>
      sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', [own.document, person('justice-filing')]),
    );
    expect(await own.act('justice-filing', 'register', {})).toMatchObject(refusedBy('duty.actedOnDocument'));
    await own.done('justice-filing2', 'register', {});
    expect(await own.onPaper({}, 'justice-filing')).toMatchObject(refusedBy('duty.actedOnDocument'));
    expect(await own.onPaper({}, 'qingxi-filingreview')).toMatchObject({ status: 201 });
  });
});
