import { docx } from '../support/docx.js';
import { playHostileTexts } from '../support/hostile-texts.js';
import { WatchedServer } from '../support/watched-server.js';

/** The promise is 50 ms (`npm run proof -- texts` says what it is); on a busy machine a fault of seconds must still show. */
const HELD = 500;

const articles = (count: number): string[] => Array.from({ length: count }, (_, n) => `第${n + 1}条　依照第${count - n}条办理。`);
const TEXTS: Record<string, string[]> = {
  '4,000 articles that cite each other': articles(4000),
  '第一条、 over and over': [`第一条　${'第一条、'.repeat(30_000)}`],
  '第一条至 over and over': [`第一条　${'第一条至'.repeat(30_000)}`],
  'a title with a long gap': [`甲${' '.repeat(100_000)}乙`],
};
const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'linjiang.person.urban-drafter2'] };

describe('a text made to be slow', () => {
  let server: WatchedServer;
  beforeAll(async () => {
    server = await WatchedServer.start();
  });
  afterAll(() => server.stop());

  it.each(Object.entries(TEXTS))('of %s is read and compared while others are answered', async (_, lines) => {
    const drafter = await server.as('urban-drafter');
    const upload = (path: string, of: string[], more = {}) =>
      drafter.upload(path, { file: { name: '办法.docx', bytes: docx(of) }, fields: more });
    const created = await upload('/api/documents', ['临江市示例办法', ...lines], fields);
    expect(created.status).toBe(201);
    const { document, version } = created.body;
    const revised = await upload(`/api/documents/${document.id}/versions`, ['临江市示例办法', '第零条　新增。', ...lines]);
    expect(revised.status).toBe(201);
    await server.figures();
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
    expect((await server.figures()).max).toBeLessThan(HELD);
  });

  it('of more clauses than a text may have is refused in words', async () => {
    const drafter = await server.as('urban-drafter');
    const bytes = docx(['临江市示例办法', ...articles(20_001)]);
    const { status, body } = await drafter.upload('/api/documents', { file: { name: '办法.docx', bytes }, fields });
    expect([status, body.code]).toEqual([413, 'TEXT.TOO_LONG']);
    expect(body.detail).toContain('20000 个条款段落');
    expect(body.wayOut).not.toBe('');
  });

  it('of any making, a hundred by chance, is taken or refused and never a fault', async () => {
    const { answers, loop } = await playHostileTexts({ texts: 100, seed: 20_261_203 });
    expect(Object.keys(answers).filter((answer) => !/^20[01]$|TEXT\.|FILE\./.test(answer))).toEqual([]);
    expect(answers['200']).toBeGreaterThan(50);
    expect(loop.max).toBeLessThan(HELD);
  });
});

describe('a text that takes longer than it may', () => {
  it('is stopped and refused with the limit, and the next one is read', async () => {
    const server = await WatchedServer.start({ FASHEN_TEXT_SECONDS: '1' });
    try {
      const drafter = await server.as('urban-drafter');
      const slow = docx(['临江市示例办法', `第一条　${'第一条、'.repeat(200_000)}`]);
      const read = () =>
        drafter.upload('/api/documents/reading', { file: { name: '办法.docx', bytes: docx(['临江市示例办法', '第一条 甲。']) } });
      // a worker that has to be loaded first may need the second for that
      const isRead = async (): Promise<boolean> => (await read()).status === 200;
      while (!(await isRead()));
      const created = await drafter.upload('/api/documents', { file: { name: '办法.docx', bytes: slow }, fields });
      expect(created.status).toBe(201);
      const id = created.body.document.id;
      const path = `/api/documents/${id}/compare?from=${created.body.version.id}&to=${created.body.version.id}`;
      const { status, body } = await drafter.get(path);
      expect([status, body.code]).toEqual([422, 'TEXT.TOO_SLOW']);
      expect(body.detail).toContain('1 秒');
      while (!(await isRead()));
    } finally {
      await server.stop();
    }
  });
});
