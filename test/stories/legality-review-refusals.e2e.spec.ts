import { randomUUID } from 'node:crypto';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('an action on a review', (server) => {
  let story: ReviewStory;
  beforeAll(async () => {
    story = new ReviewStory(server());
    await story.examining();
  });
  const path = (action: string) => `/api/processes/${story.id}/${action}`;
  const mark = { checkItem: 1, result: 'passed' };

  it('needs the revision that it rests on', async () => {
    const client = await story.as('justice-handler');
    expect(await client.post(path('markCheck'), mark, { key: randomUUID() })).toMatchObject({
      status: 428,
      body: { code: 'IF_MATCH_REQUIRED' },
    });
  });

  it('needs a key under which it may be sent again', async () => {
    const client = await story.as('justice-handler');
    const answer = await client.post(path('markCheck'), mark, { ifMatch: await story.etag() });
    expect(answer.body.code).toBe('KEY_REQUIRED');
  });

  it('on a stale revision is told, with nothing written', async () => {
    const before = await story.etag();
    const answer = await story.act('justice-handler', 'markCheck', mark, { ifMatch: '"1"' });
    expect(answer).toMatchObject({ status: 412, body: { code: 'STALE', detail: expect.any(String), wayOut: expect.any(String) } });
    expect(await story.etag()).toBe(before);
  });

  it('sent again under its key gives the same answer, and does nothing twice', async () => {
    const [ifMatch, key] = [await story.etag(), randomUUID()];
    const first = await story.act('justice-handler', 'markCheck', mark, { ifMatch, key });
    const again = await story.act('justice-handler', 'markCheck', mark, { ifMatch, key });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await story.etag()).toBe(first.headers.get('etag'));
    const other = await story.act('justice-handler', 'markCheck', { ...mark, result: 'problem' }, { ifMatch, key });
    expect(other).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });
  });

  it('out of its order is refused with the state of the case', async () => {
    expect(await story.act('justice-handler', 'addItem', ITEM)).toMatchObject({ status: 409, body: { code: 'NOT_NOW' } });
    expect(await story.act('justice-handler', 'draftOpinion', {})).toMatchObject({ status: 409, body: { code: 'GUARDED' } });
  });

  it('with unknown fields, wrong values or claimed stamps is refused field by field', async () => {
    for (const [body, field] of [
      [{ ...mark, extra: 1 }, '/extra'],
      [{ ...mark, result: 'maybe' }, '/result'],
      [{ ...mark, at: '2020-01-01T00:00:00.000Z' }, '/at'],
      [{ ...mark, by: 'somebody' }, '/by'],
    ] as const) {
      const answer = await story.act('justice-handler', 'markCheck', body);
      expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_PAYLOAD', findings: [{ field, detail: expect.any(String) }] } });
    }
  });

  it('of the clock cannot be sent by people, and one that nobody knows is not found', async () => {
    expect(await story.act('justice-handler', 'deadlinePassed', { key: 'review' })).toMatchObject({
      status: 403,
      body: { code: 'SYSTEM_EVENT' },
    });
    expect((await story.act('justice-handler', 'dance')).status).toBe(404);
  });

  it('speaks the language of the caller', async () => {
    const english = await story.act('justice-second', 'markCheck', mark, { language: 'en' });
    expect(english).toMatchObject({
      status: 403,
      body: { code: 'NOT_PERMITTED', findings: [{ detail: expect.stringMatching(/^[\x20-\x7e“”]+$/) }] },
    });
    const chinese = await story.act('justice-second', 'markCheck', mark);
    expect(chinese.body.findings[0].detail).toMatch(/承办人/);
  });

  it('is for the assigned handler, whom nobody else replaces', async () => {
    expect(await story.act('justice-handler2', 'markCheck', mark)).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'duty.notTheHandler' }] },
    });
  });

  it('of two people at the same instant is done once, and the other is told', async () => {
    const [ifMatch, before] = [await story.etag(), await server().count('event')];
    const both = await Promise.all([
      story.act('justice-handler', 'markCheck', { checkItem: 2, result: 'passed' }, { ifMatch }),
      story.act('justice-head', 'extendReview', { days: 1, reason: '涉及多个部门' }, { ifMatch }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
    const loser = both.find(({ status }) => status !== 200);
    expect([409, 412]).toContain(loser?.status);
    expect(['MOVED_ON', 'STALE']).toContain(loser?.body.code);
    expect(await server().count('event')).toBe(before + 1);
  });

  it('leaves nothing half written when it is refused', async () => {
    const tables = ['event', 'check_mark', 'opinion_item', 'deadline_extension', 'outbox', 'stored_answer'];
    const counts = () => Promise.all(tables.map((table) => server().count(table)));
    const before = await counts();
    await story.act('justice-handler', 'addItem', ITEM);
    await story.act('justice-head', 'extendReview', { days: 60, reason: '涉及多个部门' });
    expect(await counts()).toEqual(before);
  });
});

describeEachServer('opening a review', (server) => {
  it('with a future date is refused at its field', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    expect(await story.start({ receivedOn: '2030-01-01' })).toMatchObject({
      status: 422,
      body: {
        code: 'PAYLOAD_REFUSED',
        findings: [{ rule: 'date.future', field: '/receivedOn', detail: expect.stringContaining('2030年1月1日') }],
      },
    });
    expect(await story.start({ receivedOn: '2026-02-30' })).toMatchObject({ status: 400, body: { findings: [{ field: '/receivedOn' }] } });
  });

  it('of a document that is not there, or is another department’s, gives the same answer', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    const foreign = await story.start({}, 'market-drafter');
    const missing = await story.start({ document: randomUUID() }, 'market-drafter');
    expect([foreign.status, foreign.body.findings]).toEqual([missing.status, missing.body.findings]);
  });

  it('a second time while one runs is refused', async () => {
    const story = new ReviewStory(server());
    await story.upload();
    const [first, second] = await Promise.all([story.start(), story.start()]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    expect([first, second].find(({ status }) => status === 409)?.body.findings).toMatchObject([{ rule: 'review.alreadyRunning' }]);
  });

  it('of an unknown workflow is refused at its field', async () => {
    const client = await server().as('urban-drafter');
    const answer = await client.post('/api/processes', { workflow: 'nothing', input: {} }, { key: randomUUID() });
    expect(answer).toMatchObject({ status: 400, body: { findings: [{ field: '/workflow' }] } });
  });
});

describeEachServer('a person of both sides', (server) => {
  it('neither handles nor approves what they drafted', async () => {
    const story = new ReviewStory(server());
    await story.upload(undefined, ['urban-drafter', 'seconded-handler']);
    await story.materials();
    await story.start();
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    const assigned = await story.act('justice-head', 'assign', { handler: person('seconded-handler') });
    expect(assigned).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'handler.drafted', field: '/handler', basis: expect.any(String) }] },
    });
    await story.done('justice-head', 'assign', { handler: person('justice-handler') });
    await story.checks();
    await story.done('justice-handler', 'submitOpinion', { conclusion: 'lawful' });
    const passed = await story.act('seconded-handler', 'passSecondReview', {}, { party: 'linjiang.justice' });
    expect([403, 404]).toContain(passed.status);
  });
});
