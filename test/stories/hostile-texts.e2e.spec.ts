import { docx } from '../support/docx.js';
import { namedTexts, playHostileTexts, tooManyArticles } from '../support/hostile-texts.js';
import { goWay, WAYS } from '../support/hostile-texts-ways.js';
import { WatchedServer } from '../support/watched-server.js';

/** How long the loop was held is told here and judged by `npm run proof -- texts`: on a busy machine time proves nothing. */
const told: string[] = [];
const tell = (what: string, held: number): void => void told.push(`${held.toFixed(0).padStart(6)} ms  ${what}`);

/** A tenth of what the proof hands in shows which way a text goes. */
const TEXTS = namedTexts(0.1);
const TITLE = '临江市示例办法';
const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'linjiang.person.urban-drafter2'] };

describe('a text made to be slow', () => {
  let server: WatchedServer;
  beforeAll(async () => {
    server = await WatchedServer.start();
  });
  afterAll(async () => {
    console.log(`The loop of the server was held for\n${told.join('\n')}`);
    await server.stop();
  });

  it.each(Object.entries(TEXTS))('of %s is read and compared while others are answered', async (name, lines) => {
    const drafter = await server.as('urban-drafter');
    const upload = (path: string, of: readonly string[], more = {}) =>
      drafter.upload(path, { file: { name: '办法.docx', bytes: docx(of) }, fields: more });
    const created = await upload('/api/documents', [TITLE, ...lines], fields);
    expect(created.status).toBe(201);
    const { document, version } = created.body;
    const revised = await upload(`/api/documents/${document.id}/versions`, [TITLE, '第零条　新增。', ...lines]);
    expect(revised.status).toBe(201);
    let isDone = false;
    const compared = drafter.get(`/api/documents/${document.id}/compare?from=${version.id}&to=${revised.body.version.id}`).finally(() => {
      isDone = true;
    });
    let answered = 0;
    do {
      expect((await drafter.get('/api/me')).status).toBe(200);
      answered += 1;
    } while (!isDone);
    expect((await compared).body.articles.length).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(1);
    tell(`read and compared: ${name}`, (await server.figures()).max);
  });

  it.each(Object.keys(WAYS))('is taken through %s', async (name) => {
    const lines = TEXTS['4,000 articles that cite each other']!;
    const looks = await goWay(name, server, { first: [TITLE, ...lines], next: [TITLE, '第零条　新增。', ...lines.slice(1)] });
    for (const { request, held } of looks.toSorted((one, other) => other.held - one.held).slice(0, 3)) tell(`${name}: ${request}`, held);
    expect(looks.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it('of more clauses than a text may have is refused in words', async () => {
    const drafter = await server.as('urban-drafter');
    const bytes = docx([TITLE, ...tooManyArticles()]);
    const { status, body } = await drafter.upload('/api/documents', { file: { name: '办法.docx', bytes }, fields });
    expect([status, body.code]).toEqual([413, 'TEXT.TOO_LONG']);
    expect(body.detail).toContain('20000 个条款段落');
    expect(body.wayOut).not.toBe('');
  });

  it('of any making, a dozen by chance, is taken or refused and never a fault', async () => {
    const { answers, loop } = await playHostileTexts(server, { texts: 12, seed: 20_261_203 });
    expect(Object.keys(answers).filter((answer) => !/^20[01]$|TEXT\.|FILE\./.test(answer))).toEqual([]);
    expect(answers['200']).toBeGreaterThan(6);
    tell(`by chance: ${loop.longest}`, loop.max);
  });

  it('that takes longer than it may is stopped and refused with the limit, and the next one is read', async () => {
    const drafter = await server.as('urban-drafter');
    const slow = docx([TITLE, `第一条　${'第一条、'.repeat(200_000)}`]);
    const created = await drafter.upload('/api/documents', { file: { name: '办法.docx', bytes: slow }, fields });
    expect(created.status).toBe(201);
    const id = created.body.document.id;
    await server.does({ deed: 'limit', seconds: 0.2 });
    const { status, body } = await drafter.get(
      `/api/documents/${id}/compare?from=${created.body.version.id}&to=${created.body.version.id}`,
    );
    expect([status, body.code]).toEqual([422, 'TEXT.TOO_SLOW']);
    expect(body.detail).toContain('0.2 秒');
    await server.does({ deed: 'limit', seconds: 20 });
    const next = docx([TITLE, '第一条 甲。']);
    expect((await drafter.upload('/api/documents/reading', { file: { name: '办法.docx', bytes: next } })).status).toBe(200);
  });
});
