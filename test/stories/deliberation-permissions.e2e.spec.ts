import { DeliberationStory, INSTRUCTION, POINTS } from '../support/deliberation.js';
import { describeEachServer } from '../support/server.js';

const OFFICE = 'office-secretary';

describeEachServer('who acts on a deliberation', (server) => {
  let story: DeliberationStory;
  beforeAll(async () => {
    story = new DeliberationStory(server());
    await story.agreed();
  });

  it.each([
    ['urban-drafter', 'putOnAgenda'],
    ['city-leader', 'putOnAgenda'],
    ['market-office', 'putOnAgenda'],
    ['justice-head', 'putOnAgenda'],
    ['urban-leader', 'exemptFromMeeting'],
    ['market-drafter', 'withdraw'],
    ['auditor', 'putOnAgenda'],
  ])('%s does not %s', async (login, action) => {
    const body = { putOnAgenda: story.newMeeting(), exemptFromMeeting: { ground: 'emergency', reason: '急' }, withdraw: { reason: '撤' } }[
      action
    ];
    const before = await story.etag();
    expect([403, 404]).toContain((await story.act(login, action, body)).status);
    expect(await story.etag()).toBe(before);
  });

  it('is read by those who draft, decide, review, register or audit, and by nobody else', async () => {
    for (const login of ['urban-drafter', OFFICE, 'city-leader', 'justice-head', 'office-registrar', 'auditor'])
      expect([login, (await story.read(login)).status]).toEqual([login, 200]);
    for (const login of ['market-drafter', 'housing-office', 'market-leader', 'administrator'])
      expect([login, (await story.read(login)).status]).toEqual([login, 404]);
  });

  it('tells the drafters the way, and not what was said on it', async () => {
    const lines = async (login: string) => (await (await story.as(login)).get(`/api/processes/${story.id}/history`)).body.lines;
    expect((await lines('urban-drafter')).map(({ type }: { type: string }) => type)).toEqual(['@start', 'passPreCheck', 'agree']);
    expect((await lines('urban-drafter')).some((line: object) => 'payload' in line)).toBe(false);
    expect((await lines(OFFICE)).some((line: object) => 'payload' in line)).toBe(true);
  });

  it('says whose turn it is, step by step', async () => {
    const turn = async (login: string) => {
      const { entries } = (await (await story.as(login)).get('/api/tasks')).body;
      return entries.filter(({ process }: { process: string }) => process === story.id).map(({ state }: { state: string }) => state);
    };
    expect([await turn(OFFICE), await turn('city-leader')]).toEqual([['awaitingAgenda'], []]);
    await story.held();
    expect(await turn(OFFICE)).toEqual(['held']);
    await story.done(OFFICE, 'passInPrinciple', { instructions: [INSTRUCTION] });
    expect([await turn('urban-drafter'), await turn(OFFICE)]).toEqual([['revising'], []]);
  });

  it('does not let the office verify what the meeting asked for: that is no review', async () => {
    await story.done('urban-drafter', 'handInRevision', {
      version: await story.version(['临江市共享单车管理办法', '第一条 为规范共享单车管理，制定本办法。']),
    });
    expect((await story.act('market-legal-head', 'confirmInstructions', { note: '已核对' })).status).toBe(404);
    expect(await story.act(OFFICE, 'confirmInstructions', { note: '已核对' })).toMatchObject({ status: 403 });
  });

  it('stays closed to whoever drafted, in whatever office', async () => {
    const own = new DeliberationStory(server());
    own.drafter = 'urban-drafter';
    await own.upload();
    await own.clear();
    await server().database.store.transaction(({ sql }) =>
      sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', [own.document, `linjiang.person.${OFFICE}`]),
    );
    await own.start();
    const refused = await own.act(OFFICE, 'passPreCheck', POINTS);
    expect([403, 404]).toContain(refused.status);
    await own.done('office-registrar', 'passPreCheck', POINTS);
  });
});
