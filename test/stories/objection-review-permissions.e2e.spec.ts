import { personId } from '../../apps/server/src/demonstration/city.js';
import { everyAddress, saidBy } from '../support/every-address.js';
import { HANDLER, HANDLER2, HEAD, LIAISON, objectionStory } from '../support/objection-story.js';
import { publishedDocument } from '../support/objections.js';
import { describeEachServer } from '../support/server.js';

const explanation = '理由';

describeEachServer('whoever handles an objection', (server) => {
  const { as, object, act, does, askAuthority, mask, read, stateOf } = objectionStory(server);
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    // one of the handlers helped to draft the other document
    await publishedDocument(server(), 'own', 2);
    await server().database.store.transaction(async ({ sql }) => {
      await sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', ['own', 'linjiang.person.justice-objection']);
      await sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', ['own', 'linjiang.person.justice-head3']);
    });
  });

  it('had no hand in the document, nor had who decides', async () => {
    const { id } = await object({ document: 'own' });
    expect(await act(HANDLER, id, 'accept')).toMatchObject({ status: 403, body: { findings: [{ rule: 'duty.involved' }] } });
    await does(HANDLER2, id, 'proposeTransfer', { to: '清溪区人民政府', explanation });
    expect(await act(HEAD, id, 'approveDecision')).toMatchObject({ status: 403, body: { findings: [{ rule: 'approval.barred' }] } });
    await does('justice-head2', id, 'approveDecision');
    expect(await stateOf(id).catch(() => 'unread')).toBe('transferred');
  });

  it('has what was masked approved by somebody else', async () => {
    const { id } = await object();
    await does(HANDLER, id, 'accept');
    expect(await act(HANDLER, id, 'submitMasking')).toMatchObject({ status: 409, body: { findings: [{ rule: 'masking.incomplete' }] } });
    await mask(HANDLER, id);
    await does(HANDLER2, id, 'submitMasking');
    for (const login of [HANDLER, HANDLER2])
      expect(await act(login, id, 'approveMasking')).toMatchObject({ status: 403, body: { findings: [{ rule: 'duty.ownMasking' }] } });
    await does(HEAD, id, 'sendMaskingBack', { explanation: '地名仍可识别' });
    await does(HANDLER, id, 'submitMasking');
    await does(HEAD, id, 'approveMasking');
    expect(await stateOf(id)).toBe('running.stating');
  });

  it('has its masked text approved as it was submitted, by nobody who rewrote it', async () => {
    const { id } = await object({ text: '第二条的收费没有依据。' });
    await does(HANDLER, id, 'accept');
    await mask(HANDLER, id);
    await does(HANDLER, id, 'submitMasking');
    const second = await as(HANDLER2);
    const { statement } = (await second.get(`/api/objections/${id}/masking`)).body.entries[0];
    const rewrite = () => second.put(`/api/objections/${id}/masking/${statement}`, { sentences: [{ keep: true, text: '收费没有依据。' }] });
    expect(await rewrite()).toMatchObject({ status: 409, body: { code: 'NOT_NOW' } });
    await does(HANDLER2, id, 'sendMaskingBack', { explanation: '地名仍可识别' });
    expect(await rewrite()).toMatchObject({ status: 200, body: { maskedBy: personId(HANDLER2), maskedText: '收费没有依据。' } });
    await does(HANDLER, id, 'submitMasking');
    expect(await act(HANDLER2, id, 'approveMasking')).toMatchObject({ status: 403, body: { findings: [{ rule: 'duty.ownMasking' }] } });
    await does(HEAD, id, 'approveMasking');
    const { lines } = (await (await as(HANDLER)).get(`/api/processes/${id}/history`)).body;
    const masked = lines.filter(({ type }: { type: string }) => type === 'maskStatement');
    expect(new Set(masked.map(({ person }: { person: string }) => person)).size).toBe(2);
    expect(JSON.stringify(masked)).not.toContain('收费没有依据');
  });

  it('belongs to the office that received it: nobody else knows that there is one', async () => {
    const { id } = await object();
    for (const login of [
      'justice-handler',
      'urban-drafter',
      'urban-liaison',
      'office-secretary',
      'city-leader',
      LIAISON,
      'qingxi-objection',
    ])
      expect([login, (await read(login, id)).status]).toEqual([login, 404]);
    expect((await read('auditor', id)).status).toBe(200);
    expect((await (await as('auditor')).get(`/api/objections/${id}/looks`)).status).toBe(200);
  });

  it('hears the authority alone, once it is asked', async () => {
    const { id } = await object();
    await askAuthority(id);
    expect((await act('urban-liaison', id, 'stateCase', { explanation })).status).toBe(404);
    expect(await act(HANDLER, id, 'enterStatement', { receivedOn: '2026-03-02', explanation })).toMatchObject({
      status: 409,
      body: { findings: [{ rule: 'statement.authorityIsHere' }] },
    });
    expect(await act(HANDLER, id, 'goOnWithoutStatement')).toMatchObject({ body: { findings: [{ rule: 'statement.notOverdue' }] } });
    await does(LIAISON, id, 'stateCase', { explanation });
    expect(await stateOf(id)).toBe('running.examining');
  });

  it('does not see by the document’s list of cases, nor by tasks of others, that somebody objects', async () => {
    const { id } = await object();
    for (const login of ['urban-drafter', LIAISON]) {
      const client = await as(login);
      const cases = await client.get('/api/documents/paper/processes');
      expect(JSON.stringify(cases.body ?? {})).not.toContain(id);
      expect(JSON.stringify((await client.get('/api/tasks?limit=100')).body)).not.toContain(id);
    }
  });
});

describeEachServer('a superior that issued the document itself', (server) => {
  // a session ends within those days
  const [onThatDay, { as, does, read }] = [objectionStory(server), objectionStory(server)];
  const LEADER = 'city-leader';
  let id: string;
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    server().clock.set('2026-03-03T03:17:23.456Z');
    ({ id } = await onThatDay.object());
    server().clock.set('2026-03-06T02:00:00.000Z');
    await does(HANDLER, id, 'proposeRefusal', { ground: 'notNormative', explanation });
  });

  it('learns neither when nor how somebody objected, by any address, though it may have to appoint who decides', async () => {
    expect((await read(HANDLER, id)).body.details.parties).toMatchObject({ superior: 'linjiang', authority: 'linjiang' });
    expect((await read(LEADER, id)).status).toBe(200);
    const leader = await as(LEADER);
    const found: unknown[] = [];
    for (const address of await everyAddress(leader, [id, 'paper'])) {
      const said = saidBy(await leader.get(address));
      const needles = ['2026-03-03', '03:17:23', '"channel"', '1772507843456'].filter((needle) => said.includes(needle));
      if (needles.length > 0) found.push([address, needles]);
    }
    expect(found).toEqual([]);
  });

  it('reads no history of it, and takes no bundle away', async () => {
    const leader = await as(LEADER);
    for (const what of ['history', 'bundle'])
      expect([what, (await leader.get(`/api/processes/${id}/${what}`)).status]).toEqual([what, 404]);
    expect((await read(LEADER, id)).body.details.parties).toBeUndefined();
  });
});
