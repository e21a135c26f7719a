import { randomUUID } from 'node:crypto';
import { plainText, readDocx } from '@fashen/ooxml';
import type { Client } from '../support/client.js';
import { docx } from '../support/docx.js';
import { ITEM, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const TEXT = [
  '临江市户外招牌设置管理办法',
  '第一条 为规范户外招牌设置，根据有关法律法规，制定本办法。',
  '第二条 设置户外招牌的，应当缴纳管理费。',
  '第三条 招牌所有人应当在十五日内备案。',
  '未备案的，三年内不得再设置。',
  '第四条 户外招牌应当保持整洁。',
  '第五条 有关部门按照职责分工负责监督。',
  '第六条 本办法自公布之日起施行。',
];
const ITEMS = [
  { anchor: '第二条', suggestion: '修改为：“设置户外招牌的，应当保持整洁、安全。”' },
  { anchor: '第三条第二款', suggestion: '删除' },
  { anchor: '第四条', suggestion: '增加一款：“出现破损的，应当及时修复。”' },
  { anchor: '第五条', suggestion: '明确有关部门的具体名称和职责' },
];
const BECOMES = [
  ...TEXT.slice(0, 2),
  '第二条 设置户外招牌的，应当保持整洁、安全。',
  '第三条 招牌所有人应当在十五日内备案。',
  '第四条 户外招牌应当保持整洁。',
  '出现破损的，应当及时修复。',
  '第五条 有关部门按照职责分工负责监督。',
  '第六条 本办法自公布之日起施行。',
];

type Outcome = { item: string; outcome: string; segments: [string, string][]; refusal: { rule: string } | null };

/** An opinion with four items on this text, issued. */
async function answered(server: RunningServer) {
  const story = new ReviewStory(server);
  await story.uploadExactly(TEXT);
  await story.materials();
  await story.start();
  await story.done('justice-intake', 'accept', { completeOn: story.today() });
  await story.done('justice-head', 'assign', { handler: 'linjiang.person.justice-handler' });
  await story.checks([4]);
  for (const item of ITEMS) await story.done('justice-handler', 'addItem', { ...ITEM, ...item });
  await story.approve('revisionRequired', 'issueRevisionRequired');
  const items = await story.items();
  const drafter = await story.as('urban-drafter');
  const { versions } = (await drafter.get(`/api/documents/${story.document}`)).body;
  const path = `/api/documents/${story.document}/versions/suggestions`;
  const request = { from: versions[0].id as string, items: items.map(({ id }) => ({ process: story.id, item: id as string })) };
  return { story, items, drafter, path, request };
}

describeEachServer('an opinion whose suggestions are applied', (server) => {
  it('is tried, applied as tracked changes, answered with the new version and verified', async () => {
    const { story, items, drafter, path, request } = await answered(server());

    const before = await server().count('version');
    const tried = await drafter.post(path, { ...request, dryRun: true });
    expect(tried).toMatchObject({ status: 200, body: { version: null, notices: [] } });
    const outcomes = (tried.body.items as Outcome[]).map(({ outcome, refusal }) => refusal?.rule ?? outcome);
    expect(outcomes).toEqual(['applied', 'applied', 'applied', 'suggestion.unclear']);
    expect((tried.body.items as Outcome[])[0]?.segments).toEqual([
      ['=', '第二条 设置户外招牌的，应当'],
      ['-', '缴纳管理费'],
      ['+', '保持整洁、安全'],
      ['=', '。'],
    ]);
    expect(await server().count('version')).toBe(before);

    const key = randomUUID();
    const applied = await drafter.post(path, request, { key });
    expect(applied).toMatchObject({ status: 201, body: { version: { ordinal: 2 }, items: tried.body.items } });
    expect(applied.body.notices.map(({ rule }: { rule: string }) => rule)).toEqual(['upload.tracked-changes']);
    expect((await drafter.post(path, request, { key })).body).toEqual(applied.body);
    expect((await drafter.post(path, { ...request, dryRun: false, items: request.items.slice(1) }, { key })).body.code).toBe('KEY_REUSED');
    expect(await server().count('version')).toBe(before + 1);

    const lines = await linesOf(drafter, applied.body.version);
    expect(lines).toEqual(BECOMES);

    const text = '市、区城市管理部门按照职责分工负责监督。';
    const rest = await drafter.post(path, { from: applied.body.version.id, items: [{ ...request.items[3], text }] });
    expect(rest).toMatchObject({ status: 201, body: { version: { ordinal: 3 }, items: [{ clause: '第五条', outcome: 'applied' }] } });
    const { version } = rest.body;
    expect(await linesOf(drafter, version)).toEqual(lines.map((line) => (line.startsWith('第五条') ? `第五条 ${text}` : line)));
    const { report } = await readDocx((await drafter.get(version.file.href)).bytes);
    expect(new Set(report.changes.map(({ author }) => author))).toEqual(new Set([(await drafter.get('/api/me')).body.person.name]));

    await story.done('urban-drafter', 'answerItems', { answers: items.map(({ id }) => ({ item: id, response: 'adopted' })) });
    await story.done('urban-drafter', 'submitAnswers', { version: version.id });
    const { verification } = (await story.read('justice-handler')).body.details;
    expect(verification).toMatchObject({ from: { ordinal: 1 }, to: { ordinal: 3 }, unsolicited: [] });
    expect(verification.changed.map(({ old }: { old: string }) => old)).toEqual(['第二条', '第三条', '第四条', '第五条']);
    for (const { id } of items) await story.done('justice-handler', 'closeItem', { item: id, note: '已按建议修改' });
    expect((await story.done('justice-handler', 'confirmClearance')).state).toBe('cleared');
  });

  it('takes the words that the drafter edited, and follows a clause into a later version', async () => {
    const { story, drafter, path, request } = await answered(server());
    const moved = [...TEXT.slice(0, 2), '第二条 市城市管理部门负责户外招牌的监督管理。', ...renumbered(TEXT.slice(2))];
    const upload = { file: { name: '修改稿.docx', bytes: docx(moved) } };
    const later = (await drafter.upload(`/api/documents/${story.document}/versions`, upload)).body.version.id;
    const text = '市、区城市管理部门按照职责分工负责监督。';
    const items = [{ ...request.items[3], text }, request.items[0]];
    const applied = await drafter.post(path, { from: later, items });
    expect(applied).toMatchObject({
      status: 201,
      body: {
        version: { ordinal: 3 },
        items: [
          { anchor: '第五条', clause: '第六条', outcome: 'applied' },
          { clause: '第三条', outcome: 'applied' },
        ],
      },
    });
    const lines = await linesOf(drafter, applied.body.version);
    expect(lines).toContain(`第六条 ${text}`);

    const redline = await drafter.get(`/api/documents/${story.document}/versions/${applied.body.version.id}/redline.docx?from=${later}`);
    expect(redline.status).toBe(200);
    const read = await readDocx(redline.bytes);
    expect(plainText(read).split('\n')).toEqual(lines);
    expect(read.report.changes.map(({ kind, text: words }) => [kind, words])).toContainEqual(['deletion', '缴纳管理费']);
  });

  it('is refused where nothing can be applied, and to whoever may not', async () => {
    const { story, drafter, path, request } = await answered(server());
    const none = await drafter.post(path, { ...request, items: request.items.slice(3) });
    expect(none).toMatchObject({
      status: 422,
      body: { code: 'PAYLOAD_REFUSED', findings: [{ rule: 'suggestion.unclear', field: '/items/0' }] },
    });
    const [first] = request.items;
    const unknown = await drafter.post(path, { ...request, items: [first, first, { ...first, item: 'x' }] });
    expect(unknown.body.findings.map(({ rule, field }: { rule: string; field: string }) => [rule, field])).toEqual([
      ['suggestion.twice', '/items/1/item'],
      ['suggestion.noItem', '/items/2/item'],
    ]);
    expect((await drafter.post(path, { ...request, items: [{ ...first, process: 'x' }] })).status).toBe(404);
    expect((await drafter.post(path, { ...request, from: 'x' })).status).toBe(404);
    expect((await drafter.post(path, { ...request, items: [] })).status).toBe(400);
    expect((await (await story.as('market-drafter')).post(path, request)).status).toBe(404);
    expect((await (await story.as('justice-handler')).post(path, request)).status).toBe(404);
    const redline = `/api/documents/${story.document}/versions/${request.from}/redline.docx?from=${request.from}`;
    expect((await (await story.as('market-drafter')).get(redline)).status).toBe(404);
    expect((await drafter.get(`${redline}x`)).status).toBe(404);
  });
});

const linesOf = async (drafter: Client, version: { file: { href: string } }): Promise<string[]> =>
  plainText(await readDocx((await drafter.get(version.file.href)).bytes)).split('\n');

const renumbered = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^第([二三四五六])条/, (_, sign: string) => `第${'三四五六七'.charAt('二三四五六'.indexOf(sign))}条`));
