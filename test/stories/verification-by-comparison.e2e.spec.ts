import { docx } from '../support/docx.js';
import { FIRST_TEXT, ITEM, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

/** The item on 第二条 is mended as asked; 第一条 is changed although nobody asked; the last article is renumbered by a new one. */
const REVISED = [
  FIRST_TEXT[0]!,
  '第一条 为规范户外招牌设置，维护市容，根据有关法律法规，制定本办法。',
  '第二条 设置户外招牌的，应当保持整洁、安全。',
  '第三条 户外招牌由所有人负责维护。',
  '第四条 本办法自公布之日起施行。',
];

type Change = { change: string; old: string | null; new: string | null; segments: [string, string][]; places?: string[] };
const joined = (changes: readonly Change[], marks: string): string =>
  changes.flatMap(({ segments }) => segments.filter(([mark]) => marks.includes(mark)).map(([, text]) => text)).join('');

describeEachServer('a revised draft', (server) => {
  it('is verified by its clauses, and shows what nobody asked for', async () => {
    const story = new ReviewStory(server());
    await story.uploadExactly(FIRST_TEXT);
    await story.materials();
    await story.start();
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    await story.done('justice-head', 'assign', { handler: 'linjiang.person.justice-handler' });
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
    await story.approve('revisionRequired', 'issueRevisionRequired');
    const [item] = await story.items();
    expect((await story.read('justice-handler')).body.details.verification).toBeNull();

    const drafter = await story.as('urban-drafter');
    await story.done('urban-drafter', 'answerItems', { answers: [{ item: item.id, response: 'adopted' }] });
    const added = await drafter.upload(`/api/documents/${story.document}/versions`, {
      file: { name: '修改稿.docx', bytes: docx(REVISED) },
    });
    await story.done('urban-drafter', 'submitAnswers', { version: added.body.version.id });

    const { verification } = (await story.read('justice-handler')).body.details;
    expect(verification).toMatchObject({ from: { ordinal: 1 }, to: { ordinal: 2 }, items: [{ item: item.id, anchor: '第二条' }] });
    const unsolicited = (verification.unsolicited as Change[]).flatMap(({ places }) => places ?? []);
    expect(unsolicited).toContain('第一条');
    expect(unsolicited).toContain('第三条');
    expect(unsolicited).not.toContain('第二条');
    expect(verification.changed).toContainEqual(expect.objectContaining({ change: 'renumbered', old: '第三条', new: '第四条' }));

    await story.done('justice-handler', 'closeItem', { item: item.id, note: '已改' });
    const refused = await story.act('justice-handler', 'confirmClearance');
    expect(refused.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      verification.unsolicited.map(() => 'change.unsolicited'),
    );
    const [first, ...others] = verification.unsolicited as { key: string }[];
    await story.done('justice-handler', 'acknowledgeChange', { change: first!.key, note: '文字调整' });
    expect((await story.act('justice-handler', 'acknowledgeChange', { change: first!.key, note: '文字调整' })).body).toMatchObject({
      findings: [{ rule: 'change.notOpen' }],
    });
    for (const { key } of others)
      await story.done('justice-handler', 'raiseChange', { ...ITEM, weight: 'advice', anchor: '第三条', change: key });
    expect((await story.act('justice-handler', 'confirmClearance')).body).toMatchObject({ findings: [{ rule: 'item.adviceOpen' }] });
    await story.done('justice-handler', 'returnItems');
    expect((await story.read('urban-drafter')).body).toMatchObject({
      state: 'itemsOpen',
      details: { items: [{}, { status: 'kept', response: null }] },
    });

    const { versions } = (await drafter.get(`/api/documents/${story.document}`)).body;
    const [from, to] = versions.map(({ id }: { id: string }) => id);
    const compared = await drafter.get(`/api/documents/${story.document}/compare?from=${from}&to=${to}`);
    expect(compared).toMatchObject({ status: 200, body: { from: { ordinal: 1 }, to: { ordinal: 2 } } });
    for (const text of FIRST_TEXT) expect(joined(compared.body.articles, '=-')).toContain(text);
    for (const text of REVISED) expect(joined(compared.body.articles, '=+')).toContain(text);
  });

  it('is compared for those only who may see the document, and only with its own versions', async () => {
    const story = new ReviewStory(server());
    await story.uploadExactly(FIRST_TEXT);
    const drafter = await story.as('urban-drafter');
    const [version] = (await drafter.get(`/api/documents/${story.document}`)).body.versions;
    const address = `/api/documents/${story.document}/compare?from=${version.id}&to=${version.id}`;
    expect((await drafter.get(address)).body.counts).toMatchObject({ edited: 0, added: 0, removed: 0 });
    expect((await (await story.as('market-drafter')).get(address)).status).toBe(404);
    expect((await drafter.get(`${address}x`)).status).toBe(404);
    expect((await drafter.get(`/api/documents/${story.document}/compare?from=${version.id}`)).status).toBe(400);
  });
});
