import { randomUUID } from 'node:crypto';
import { person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const away = {
  delegate: person('justice-second2'),
  role: 'secondReviewer',
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
  reason: '外出培训',
};
const rulesOf = ({ body }: { body: { findings: { rule: string }[] } }) => body.findings.map(({ rule }) => rule);

describeEachServer('a delegation while somebody is away', (server) => {
  let id: string;

  it('is given by the person to somebody of the same role and party, and names both', async () => {
    const second = await server().as('justice-second');
    const key = randomUUID();
    const given = await second.post('/api/delegations', away, { key });
    expect(given).toMatchObject({
      status: 201,
      body: {
        person: { id: person('justice-second'), name: '魏清如' },
        delegate: { id: person('justice-second2'), name: '俞问渠' },
        party: 'linjiang.justice',
        reason: '外出培训',
        revokedAt: null,
        isInForce: true,
      },
    });
    id = given.body.id;
    expect((await second.post('/api/delegations', away, { key })).body).toEqual(given.body);
    expect(await server().count('delegation')).toBe(1);
  });

  it('is seen by both, by the head of the party, and by nobody else', async () => {
    const seen = async (login: string) => (await (await server().as(login)).get('/api/delegations')).body.entries.length;
    expect(await Promise.all(['justice-second', 'justice-second2', 'justice-head', 'justice-handler', 'urban-head'].map(seen))).toEqual([
      1, 1, 1, 0, 0,
    ]);
  });

  it('is refused with every reason and the way out', async () => {
    const second = await server().as('justice-second');
    const refused = await second.post('/api/delegations', { ...away, delegate: person('justice-handler') });
    expect(refused.status).toBe(422);
    expect(rulesOf(refused)).toEqual(['delegation.delegateRole', 'delegation.overlaps']);
    expect(refused.body.findings[0].wayOut).toContain('同一单位、同一岗位');
    expect(await server().count('delegation')).toBe(1);
  });

  it('is not given by colleagues, and is given by the head and the administrator', async () => {
    const later = { ...away, startsOn: '2026-04-01', endsOn: '2026-04-02', person: person('justice-second'), party: 'linjiang.justice' };
    const colleague = await server().as('justice-handler');
    const answer = await colleague.post('/api/delegations', later);
    expect([answer.status, ...rulesOf(answer)]).toEqual([403, 'delegation.notYours']);
    expect((await (await server().as('urban-head')).post('/api/delegations', later)).status).toBe(403);
    expect((await (await server().as('justice-head')).post('/api/delegations', later)).status).toBe(201);
    const latest = { ...later, startsOn: '2026-05-06', endsOn: '2026-05-07' };
    expect((await (await server().as('administrator')).post('/api/delegations', latest)).status).toBe(201);
  });

  it('of two at once for the same days one is given', async () => {
    const second = await server().as('justice-second2');
    const asked = { ...away, delegate: person('justice-second'), startsOn: '2026-06-01', endsOn: '2026-06-05' };
    const answers = await Promise.all([second.post('/api/delegations', asked), second.post('/api/delegations', asked)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('is taken back with a reason, once, and stays on record', async () => {
    const path = `/api/delegations/${id}`;
    const reason = `?reason=${encodeURIComponent('提前返岗')}`;
    const second = await server().as('justice-second');
    expect((await second.delete(path)).status).toBe(400);
    expect((await (await server().as('urban-head')).delete(path + reason)).status).toBe(404);
    expect((await (await server().as('justice-handler')).delete(path + reason)).status).toBe(403);
    expect((await second.delete(path + reason)).status).toBe(204);
    expect(rulesOf(await second.delete(path + reason))).toEqual(['delegation.revokedBefore']);
    const { entries } = (await second.get('/api/delegations')).body;
    expect(entries.find((entry: { id: string }) => entry.id === id)).toMatchObject({ isInForce: false, revokedAt: server().clock.now() });
    expect((await second.post('/api/delegations', away)).status).toBe(201);
  });
});

describeEachServer('the desk of somebody who leaves', (server) => {
  const hand = (to: string) => ({ from: person('justice-handler'), to: person(to), reason: '调离岗位' });

  it('goes over case by case, and a case stays where the successor drafted', async () => {
    const plain = new ReviewStory(server());
    await plain.examining();
    const drafted = new ReviewStory(server());
    await drafted.upload(undefined, ['urban-drafter', 'seconded-handler']);
    await drafted.materials();
    expect((await drafted.start()).status).toBe(201);
    await drafted.done('justice-intake', 'accept', { completeOn: drafted.today() });
    await drafted.done('justice-head', 'assign', { handler: person('justice-handler') });

    const head = await plain.as('justice-head');
    const key = randomUUID();
    const answer = await head.post('/api/desk/hand-over', hand('seconded-handler'), { key });
    expect(answer.status).toBe(200);
    expect(answer.body.moved).toEqual([
      { process: plain.id, workflow: 'legality-review', event: 'reassign', revision: expect.any(Number) },
    ]);
    expect(answer.body.refused).toMatchObject([{ process: drafted.id, event: 'reassign', findings: [{ rule: 'handler.drafted' }] }]);

    const tasks = async (login: string) =>
      (await (await plain.as(login, 'linjiang.justice')).get('/api/tasks')).body.entries.map(({ process }: { process: string }) => process);
    expect(await tasks('seconded-handler')).toEqual([plain.id]);
    expect(await tasks('justice-handler')).toEqual([drafted.id]);
    const history = (await plain.as('auditor')).get(`/api/processes/${plain.id}/history`);
    expect(JSON.stringify((await history).body)).toContain('调离岗位');
  });

  it('goes over once for one key, and what is left goes to another', async () => {
    const head = await server().as('justice-head');
    const key = randomUUID();
    const first = await head.post('/api/desk/hand-over', hand('justice-handler2'), { key });
    expect([first.body.moved.length, first.body.refused.length]).toEqual([1, 0]);
    expect((await head.post('/api/desk/hand-over', hand('justice-handler2'), { key })).body).toEqual(first.body);
    const another = await head.post('/api/desk/hand-over', hand('seconded-handler'), { key });
    expect(another).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });
    expect((await head.post('/api/desk/hand-over', hand('justice-handler2'), { key: randomUUID() })).body).toEqual({
      moved: [],
      refused: [],
    });
  });

  it('is handed over by the head of the party or an administrator, to somebody of it', async () => {
    const answer = async (login: string, body: object) =>
      (await server().as(login)).post('/api/desk/hand-over', body, { key: randomUUID() });
    expect(rulesOf(await answer('justice-handler', hand('justice-handler2')))).toEqual(['desk.notYours']);
    expect(rulesOf(await answer('urban-head', { ...hand('justice-handler2'), party: 'linjiang.justice' }))).toEqual(['desk.notYours']);
    expect(rulesOf(await answer('justice-head', hand('market-drafter')))).toEqual(['desk.notMembers']);
    expect(rulesOf(await answer('justice-head', hand('justice-handler')))).toEqual(['desk.toOneself']);
    expect((await answer('administrator', { ...hand('justice-handler2'), party: 'linjiang.justice' })).status).toBe(200);
  });
});
