import { plainText, readDocx } from '@fashen/ooxml';
import { HANDLER, objectionStory } from '../support/objection-story.js';
import { PERSON, publishedDocument } from '../support/objections.js';
import { describeEachServer } from '../support/server.js';

const explanation = '理由写在这里';
const why = { why: '打印后寄送' };

describeEachServer('the papers of an objection', (server) => {
  const { as, object, does, act, decide, examine } = objectionStory(server);
  beforeAll(() => publishedDocument(server(), 'paper', 1));

  /** Of somebody who is reached by post, and so gets a letter for each answer. */
  const byPost = () => object({ phone: undefined, address: PERSON.address });
  const letterOf = async (objection: string): Promise<string> => {
    const { entries } = (await (await as(HANDLER)).get('/api/objections/letters')).body;
    return entries.findLast((one: { objection: string; kind: string }) => one.objection === objection && one.kind === 'answer').id;
  };
  const printed = async (objection: string): Promise<string> => {
    const paper = await (await as(HANDLER)).post(`/api/objections/letters/${encodeURIComponent(await letterOf(objection))}/paper`, why);
    expect(paper.status).toBe(200);
    return plainText(await readDocx(paper.bytes));
  };

  it.each<[string, string, object, readonly string[]]>([
    ['accept', '受理通知书', {}, ['第一段']],
    ['requestSupplement', '补正通知书', { explanation, due: '2026-03-10' }, [explanation]],
    ['proposeRefusal', '不予受理告知书', { ground: 'notOurs', explanation }, [explanation, '提出审查建议']],
    ['proposeDiversion', '分流告知书', { diversion: 'ownCase', explanation }, [explanation, '六十日']],
    ['proposeTransfer', '移送告知书', { to: '清溪区人民政府', explanation }, ['清溪区人民政府', explanation]],
  ])('make %s a %s, in the name of the person and numbered', async (action, title, body, says) => {
    const { id } = await byPost();
    await does(HANDLER, id, action, body);
    if (action.startsWith('propose')) await decide(id);
    const words = await printed(id);
    for (const said of [title, PERSON.name, '〔2026〕', ...says]) expect(words).toContain(said);
  });

  it('make the reply a 答复书 with the point as it was masked, the result and the next doors', async () => {
    const { id } = await byPost();
    await examine(id);
    await does(HANDLER, id, 'proposeLawful', { explanation });
    await decide(id);
    const words = await printed(id);
    for (const said of ['答复书', PERSON.name, '招牌保证金', explanation, '符合法律、法规、规章', '临江市人民政府'])
      expect(words).toContain(said);
    for (const hidden of ['晚风裁缝铺', '诉讼']) expect(words).not.toContain(hidden);
  });

  it('are made for a purpose that is kept, and for nobody who does not handle it', async () => {
    const { id } = await byPost();
    await does(HANDLER, id, 'accept');
    const letter = await letterOf(id);
    for (const login of ['urban-drafter', 'office-liaison'])
      expect((await (await as(login)).post(`/api/objections/letters/${encodeURIComponent(letter)}/paper`, why)).status).toBe(404);
    await printed(id);
    const { entries } = (await (await as(HANDLER)).get(`/api/objections/${id}/looks`)).body;
    expect(entries).toMatchObject([{ what: 'letter', why: why.why }]);
    expect((await act(HANDLER, id, 'accept')).status).toBe(409);
  });
});
