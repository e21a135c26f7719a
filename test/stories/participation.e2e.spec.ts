import { CommentAnswerRepository, CommentRepository, ConsultationRepository } from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { readSheet } from '../../libs/ooxml/src/sheet/read-sheet.js';
import { openPackage } from '../../libs/ooxml/src/zip/open-package.js';
import { readXmlPart } from '../../libs/ooxml/src/zip/read-entry.js';
import type { Answer, Client } from '../support/client.js';
import { CONSULTATION, closeConsultation, DRAFTING, openConsultation, publishResult } from '../support/consultation.js';
import { DRAFTER } from '../support/review-case.js';
import { describeEachServer } from '../support/server.js';

const SAME = '第五条收费标准太高，建议降低到每小时五元。';
const PERSON = { name: '秋照水', contact: '13800138000' };
const WHY = { why: '核实具体情况' };

const partOf = async ({ bytes }: Answer, part: string): Promise<string> => readXmlPart(await openPackage(bytes), part);

describeEachServer('comments on a consultation draft', (server) => {
  const one = `/api/public/consultations/${CONSULTATION}`;
  const desk = `/api/consultations/${CONSULTATION}`;
  let anybody: Client;
  let drafter: Client;
  const codes: Record<string, string> = {};

  const comment = async (text: string, more: object = {}): Promise<string> => {
    const answer = await anybody.post(`${one}/comments`, { text, ...more });
    expect([answer.status, answer.body.code]).toEqual([201, expect.any(String)]);
    return answer.body.code;
  };
  const groups = async (query = '') => (await drafter.get(`${desk}/groups${query}`)).body.entries;

  beforeAll(async () => {
    anybody = server().anonymous();
    drafter = await server().as('urban-drafter');
    await openConsultation(server());
  });

  it('are invited by a page that everybody may read, clause by clause, with the days that are left', async () => {
    const { body } = await anybody.get('/api/public/consultations');
    expect(body.entries).toEqual([
      expect.objectContaining({ id: CONSULTATION, state: 'open', daysLeft: 31, department: expect.any(String) }),
    ]);
    const { body: view } = await anybody.get(one);
    expect(view.text.clauses.filter(({ type }: { type: string }) => type === 'article')).toHaveLength(27);
    const notice = await partOf(await anybody.get(`${one}/notice.docx`), 'word/document.xml');
    expect(notice).toContain('公开征求意见的公告');
  });

  it('are taken from anybody, each with a code of its own', async () => {
    codes.first = await comment(SAME, { clause: '第五条', ...PERSON });
    codes.second = await comment(`您好，${SAME}谢谢！`, { clause: '第五条' });
    codes.opposite = await comment('第五条收费标准太低，建议提高到每小时五元。', { clause: '第五条', speaker: 'business' });
    codes.whole = await comment('支持出台，尽快实施。');
    expect(new Set(Object.values(codes)).size).toBe(4);
    expect((await anybody.get('/api/public/consultations')).body.entries[0].comments).toBe(4);
  });

  it('are refused for an article that the draft does not have, and when nothing is said', async () => {
    expect((await anybody.post(`${one}/comments`, { text: SAME, clause: '第九十九条' })).status).toBe(400);
    expect((await anybody.post(`${one}/comments`, { text: ' ' })).status).toBe(400);
    expect((await anybody.post('/api/public/consultations/never/comments', { text: SAME })).status).toBe(404);
  });

  it('lie sealed: no table tells who said it, or what', async () => {
    const rows = await server().database.read(({ sql }) => sql.query('SELECT * FROM consultation_comment'));
    for (const word of [PERSON.name, PERSON.contact, '收费标准', codes.first!]) expect(JSON.stringify(rows)).not.toContain(word);
    expect(JSON.stringify(server().log)).not.toContain(PERSON.contact);
  });

  it('are no business of other departments', async () => {
    const other = await server().as('market-coreviewer');
    for (const path of [desk, `${desk}/groups`, `${desk}/comments.xlsx`, `/api/processes/${DRAFTING}/consultations`])
      expect((await other.get(path)).status).toBe(404);
    expect((await other.post(`${desk}/grouping`, {})).status).toBe(404);
    expect((await anybody.get(desk)).status).toBe(401);
  });

  it('are put together where they say the same, and kept apart where they say the opposite', async () => {
    expect((await drafter.post(`${desk}/grouping`, {})).body).toEqual({ placed: 4, groups: 3 });
    const found = await groups();
    expect(found.map(({ size }: { size: number }) => size)).toEqual([2, 1, 1]);
    expect(found[0].text).toContain('降低');
    const { body } = await drafter.get(`${desk}/groups/${found[0].id}`);
    expect(body.members.map(({ hasPerson }: { hasPerson: boolean }) => hasPerson).sort()).toEqual([false, true]);
    expect(body.neighbours.map(({ text }: { text: string }) => text)).toEqual([expect.stringContaining('提高')]);
  });

  it('are entered by the department where they came on paper, for a day of the period', async () => {
    const letter = { channel: 'letter', receivedOn: '2026-03-02', clause: '第五条', text: `${SAME}（来信）`, speaker: 'association' };
    expect((await drafter.post(`${desk}/comments`, letter)).status).toBe(201);
    expect((await drafter.post(`${desk}/comments`, { ...letter, receivedOn: '2026-02-01' })).status).toBe(409);
    expect((await drafter.post(`${desk}/grouping`, {})).body).toEqual({ placed: 1, groups: 3 });
    expect((await groups())[0].size).toBe(3);
  });

  it('show who said it only with a reason, which is kept', async () => {
    const { members } = (await drafter.get(`${desk}/groups/${(await groups())[0].id}`)).body;
    const named = members.find(({ hasPerson }: { hasPerson: boolean }) => hasPerson);
    expect((await drafter.post(`${desk}/comments/${named.id}/looks`, WHY)).body).toEqual(PERSON);
    expect((await drafter.post(`${desk}/comments/${named.id}/looks`, {})).status).toBe(400);
    expect(await server().count('consultation_look')).toBe(1);
  });

  it('forget who said it where the head has it destroyed: neither name nor code leads anywhere any more', async () => {
    const code = await comment('第七条的期限过长，建议缩短。', { clause: '第七条', name: '晚风', contact: '13900139000' });
    await drafter.post(`${desk}/grouping`, {});
    const [last] = await groups('?clause=第七条');
    const head = await server().as('urban-head');
    expect((await drafter.post(`${desk}/comments/${last.id}/forgetting`, WHY)).status).toBe(403);
    expect((await head.post(`${desk}/comments/${last.id}/forgetting`, WHY)).status).toBe(204);
    expect((await anybody.post('/api/public/consultations/reply', { code })).status).toBe(404);
    expect((await drafter.post(`${desk}/comments/${last.id}/looks`, WHY)).body).toEqual({ name: null, contact: null });
    expect((await groups('?clause=第七条'))[0].text).toContain('缩短');
    const noted = { groups: [last.id], point: '期限缩短', outcome: 'adopted' };
    expect((await drafter.post(`${desk}/answers`, noted)).body.reached).toBe(1);
  });

  it('are answered group by group; what is not wholly adopted needs a reason', async () => {
    const [large] = await groups();
    const answer = { groups: [large.id], point: '收费标准降低到每小时五元', outcome: 'notAdopted' };
    expect((await drafter.post(`${desk}/answers`, answer)).status).toBe(400);
    const given = await drafter.post(`${desk}/answers`, { ...answer, reason: '收费标准由价格主管部门另行制定。' });
    expect(given.body).toEqual({ reached: 3, unanswered: 2 });
    expect((await groups('?state=unanswered')).length).toBe(2);
    expect((await drafter.get(desk)).body).toMatchObject({ comments: 6, unanswered: 2, unansweredGroups: 2, mayAnswer: true });
  });

  it('come late to a group that was answered and wait for an answer of their own', async () => {
    await comment(SAME, { clause: '第五条' });
    await drafter.post(`${desk}/grouping`, {});
    const [large] = await groups('?state=unanswered');
    expect([large.size, large.unanswered]).toEqual([4, 1]);
  });

  it('can be taken out of a group, and answered one by one', async () => {
    const [large] = await groups();
    const { members } = (await drafter.get(`${desk}/groups/${large.id}`)).body;
    const late = members.find(({ answer }: { answer: unknown }) => answer === null);
    expect((await drafter.post(`${desk}/comments/${late.id}/separation`, {})).status).toBe(204);
    expect((await drafter.post(`${desk}/comments/${large.id}/separation`, {})).status).toBe(404);
    expect((await drafter.post(`${desk}/groups/${large.id}/merge`, { groups: [late.id] })).status).toBe(204);
    const own = { comment: late.id, point: '收费标准降低', outcome: 'partlyAdopted', reason: '对居民另定优惠。' };
    expect((await drafter.post(`${desk}/answers`, own)).body).toEqual({ reached: 1, unanswered: 2 });
    const again = { groups: [large.id], point: '收费标准降低到每小时五元', outcome: 'notAdopted', reason: '由价格主管部门另行制定。' };
    expect((await drafter.post(`${desk}/answers`, again)).body.reached).toBe(3);
  });

  it('are refused when the period is over', async () => {
    await closeConsultation(server());
    drafter = await server().as('urban-drafter');
    const late = await anybody.post(`${one}/comments`, { text: SAME });
    expect([late.status, late.body.code]).toEqual([409, 'CONSULTATION_NOT_OPEN']);
    expect((await anybody.get('/api/public/consultations')).body.entries[0]).toMatchObject({ state: 'closed', daysLeft: null });
  });

  it('are told nothing before the result is published, and their own answer afterwards', async () => {
    const reply = async (code: string) => (await anybody.post('/api/public/consultations/reply', { code })).body;
    expect(await reply(codes.first!)).toMatchObject({ reply: null, text: SAME });
    const rest = (await groups('?state=unanswered')).map(({ id }: { id: string }) => id);
    const noted = { groups: rest, point: '对本办法的其他看法', outcome: 'noted' };
    expect((await drafter.post(`${desk}/answers`, noted)).body).toEqual({ reached: 2, unanswered: 0 });
    expect((await anybody.get(`${one}/result`)).status).toBe(404);
    expect(await server().database.read(({ sql }) => new ConsultationRepository(sql).summary(DRAFTING))).toMatchObject({
      comments: 7,
      unanswered: 0,
    });
    await publishResult(server());
    const [told, answers] = await server().database.read(async ({ sql }) => [
      await new ConsultationRepository(sql).answersTold(CONSULTATION),
      await new CommentAnswerRepository(sql).latestHash(CONSULTATION),
    ]);
    expect(told).toMatch(/^[0-9a-f]{64}$/);
    expect(told).toBe(answers);
    expect((await reply(codes.second!)).reply).toMatchObject({ outcome: 'notAdopted', reason: '由价格主管部门另行制定。' });
    expect((await reply(codes.whole!)).reply).toMatchObject({ outcome: 'noted' });
    expect((await anybody.post('/api/public/consultations/reply', { code: 'never' })).body.code).toBe('COMMENT_NOT_FOUND');
  });

  it('end in a result that counts points and names nobody, on the page and in print', async () => {
    const { body } = await anybody.get(`${one}/result`);
    expect(body.entries.map(({ comments, outcome }: { comments: number; outcome: string }) => [comments, outcome])).toEqual([
      [3, 'notAdopted'],
      ...Array.from({ length: 4 }, () => [1, expect.any(String)]),
    ]);
    const printed = await partOf(await anybody.get(`${one}/result.docx`), 'word/document.xml');
    expect(printed).toContain('共收到意见7条');
    expect(printed).not.toContain(PERSON.name);
  });

  it('are exported with group and answer, and without names', async () => {
    const sheet = await drafter.get(`${desk}/comments.xlsx`);
    const text = (await readSheet(sheet.bytes)).flat().join();
    expect(text).toContain('由价格主管部门另行制定。');
    expect(text).not.toContain(PERSON.contact);
  });

  it('are exported by the thousand while others are answered in between', async () => {
    const { database } = server();
    const [said] = await database.read(({ sql }) => new CommentRepository(sql).page(CONSULTATION, null, 1));
    await database.store.transaction(async ({ sql }) => {
      for (let n = 0; n < 4_000; n += 1) await new CommentRepository(sql).insert({ ...said!, id: `again-${n}`, codeHash: null });
    });
    const happened: string[] = [];
    const sheet = drafter.get(`${desk}/comments.xlsx`).then(({ bytes }) => {
      happened.push('sheet');
      return bytes;
    });
    while (!happened.includes('sheet')) {
      await anybody.get('/api/public/consultations');
      happened.push('another');
    }
    expect(happened.indexOf('sheet')).toBeGreaterThan(2);
    expect(await readSheet(await sheet)).toHaveLength(4_008);
  });

  it('are no longer answered once the result stands', async () => {
    const [large] = await groups();
    const answer = { groups: [large.id], point: '收费标准降低', outcome: 'adopted' };
    expect((await drafter.post(`${desk}/answers`, answer)).body.code).toBe('CONSULTATION_ANSWERED');
  });

  it('leave every answer, merger and separation in the history of the drafting, with who did it', async () => {
    const acts = (await server().engine().history(DRAFTING)).map(({ type, by }) => [type, by]);
    const by = (act: string) => acts.filter(([type]) => type === act).map(([, person]) => person);
    expect(by('answerComments')).toEqual(Array.from({ length: 5 }, () => DRAFTER.person));
    expect([...by('mergeComments'), ...by('separateComment')]).toEqual([DRAFTER.person, DRAFTER.person]);
  });

  it('are answered by nobody but the department that drafts', async () => {
    const event = { type: 'answerComments', comment: 'another', point: '收费标准', outcome: 'adopted' };
    const by = { person: personId('market-coreviewer'), party: 'linjiang.market', roles: ['drafter'] };
    expect(await server().engine().send(DRAFTING, event, { by })).toMatchObject({ ok: false, refusal: { code: 'NOT_PERMITTED' } });
  });
});
