import { eventually } from '../support/eventually.js';
import { HANDLER, objectionStory } from '../support/objection-story.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { describeEachServer } from '../support/server.js';

const explanation = '有《某条例》第十条的依据';

describeEachServer('objections that say the same', (server) => {
  const { as, object, does, act, decide, examine, reaches, says, status, stateOf, read } = objectionStory(server);
  let papers = 0;
  const paper = () => publishedDocument(server(), `paper-${++papers}`, papers);

  /** One after the other, by persons of their own; the first leads. */
  async function sameWords(document: string, count: number) {
    const receipts = [];
    for (let n = 0; n < count; n += 1)
      receipts.push(await object({ document, text: TEXT, name: `联名者${n}`, phone: `1380013${1000 + papers * 100 + n}` }));
    return receipts;
  }
  async function together(document: string, count: number) {
    const [lead, ...followers] = await sameWords(document, count);
    const body = { members: followers.map(({ id }) => id) };
    const answer = await (await as(HANDLER)).post(`/api/objections/${lead!.id}/group`, body);
    expect(answer).toMatchObject({ status: 200 });
    for (const { id } of followers) await reaches(id, 'running.joined');
    await eventually(
      async () => (await read(HANDLER, lead!.id)).body.details.group.members,
      (members) => members === followers.length,
    );
    return { lead: lead!, followers };
  }

  it('are examined once, and each person is answered', async () => {
    const { lead, followers } = await together(await paper(), 4);
    expect((await status(followers[0]!)).steps.at(-1)).toMatchObject({ kind: 'accepted', outcome: 'grouped' });
    await examine(lead.id);
    await does(HANDLER, lead.id, 'proposeLawful', { explanation });
    await decide(lead.id);
    for (const receipt of followers) {
      await reaches(receipt.id, 'answered');
      const { reply } = await status(receipt);
      expect(reply).toMatchObject({ outcome: 'lawful', text: expect.stringContaining(explanation) });
    }
    expect((await status(lead)).reply.text).toBe((await status(followers[0]!)).reply.text);
  });

  it('are examined on where the first one is withdrawn, which is told nothing more', async () => {
    const { lead, followers } = await together(await paper(), 2);
    await examine(lead.id);
    expect((await says(lead, 'withdrawal')).status).toBe(201);
    await eventually(
      async () => (await status(lead)).stage.zh,
      (stage) => stage === '已撤回',
    );
    await does(HANDLER, lead.id, 'proposeLawful', { explanation });
    await decide(lead.id);
    await reaches(followers[0]!.id, 'answered');
    expect(await stateOf(lead.id)).toBe('recorded');
    expect((await status(lead)).steps.at(-1).kind).toBe('withdrawn');
  });

  it('go on by themselves where what ended the first one concerns its person alone', async () => {
    const { lead, followers } = await together(await paper(), 2);
    await does(HANDLER, lead.id, 'proposeRefusal', { ground: 'notIdentifiable', explanation: '无法联系' });
    await decide(lead.id);
    await reaches(followers[0]!.id, 'running.checking.received');
  });

  it('hear at once what the first one came to, if they join it late', async () => {
    const [lead, late] = await sameWords(await paper(), 2);
    await does(HANDLER, lead!.id, 'proposeTransfer', { to: '清溪区人民政府', explanation });
    await decide(lead!.id);
    const message = { type: 'joinedGroup', lead: lead!.id, group: lead!.id, on: '2026-03-02' };
    expect((await server().engine().tell(late!.id, message, `story/${late!.id}`)).ok).toBe(true);
    expect(await stateOf(late!.id)).toBe('transferred');
    expect((await status(late!)).steps.at(-1)).toMatchObject({ kind: 'transferred', text: expect.stringContaining('清溪区人民政府') });
  });

  it('may each be withdrawn alone, and a follower leads nobody', async () => {
    const { followers } = await together(await paper(), 3);
    const [gone, stays] = followers;
    expect((await says(gone!, 'withdrawal')).status).toBe(201);
    await reaches(gone!.id, 'withdrawn');
    expect(await stateOf(stays!.id)).toBe('running.joined');
    expect((await act(HANDLER, stays!.id, 'accept')).status).toBe(409);
  });

  it('are set free where the first one is withdrawn before it has heard of them', async () => {
    const [lead, follower] = await sameWords(await paper(), 2);
    await server().database.store.transaction(({ sql }) =>
      sql.query('UPDATE objection SET grouped_at = $2, grouped_by = $3, joined_at = $2 WHERE id = $1', [
        follower!.id,
        server().clock.now(),
        null,
      ]),
    );
    const message = { type: 'joinedGroup', lead: lead!.id, group: lead!.id, on: '2026-03-02' };
    expect((await server().engine().tell(follower!.id, message, `story/${follower!.id}`)).ok).toBe(true);
    expect(await stateOf(follower!.id)).toBe('running.joined');
    expect((await says(lead!, 'withdrawal')).status).toBe(201);
    await reaches(follower!.id, 'running.checking.received');
  });
});
