import { stillPdf } from '../../fixtures/documents/make/pdf.js';
import { Clamd, MALWARE } from '../support/clamd.js';
import { draft } from '../support/docx.js';
import { eventually } from '../support/eventually.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { OpenUpload } from '../support/open-upload.js';
import { type RunningServer, startServer } from '../support/server.js';

const still = { name: '照片.pdf', bytes: stillPdf() };
const infected = { name: '照片.pdf', bytes: Buffer.concat([stillPdf(), Buffer.from(`% ${MALWARE}\n%%EOF\n`)]) };

describe('an installation with a scanner', () => {
  let clamd: Clamd;
  let server: RunningServer;
  beforeAll(async () => {
    clamd = await Clamd.start();
    server = await startServer({ environment: { FASHEN_SCANNER: `tcp://127.0.0.1:${clamd.port}`, FASHEN_SCANNER_SECONDS: '1' } });
    await publishedDocument(server, 'paper', 1);
  });
  afterAll(async () => {
    await server.close();
    await clamd.stop();
  });
  beforeEach(() => {
    clamd.manner = 'honest';
    clamd.mostBytes = 25 * 1024 * 1024;
  });
  const objecting = (file: { name: string; bytes: Buffer }) =>
    server.anonymous().upload('/api/public/objections', { file, fields: { document: 'paper', text: TEXT } });

  it('takes what the scanner finds clean, from the public and from staff', async () => {
    expect((await objecting(still)).status).toBe(201);
    const fields = { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' };
    const drafter = await server.as('urban-drafter');
    expect((await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes: draft() }, fields })).status).toBe(201);
    expect(clamd.scanned).toBe(2);
  });

  it('refuses what it finds, with the name that it gave, and keeps nothing of it', async () => {
    const before = await server.count('file');
    expect((await objecting(infected)).body).toMatchObject({
      status: 422,
      code: 'FILE.MALWARE',
      detail: '查毒发现文件含有恶意程序：Fashen.Test-1。',
    });
    expect(await server.count('file')).toBe(before);
    const told = server.log.map((line) => JSON.parse(line)).find(({ message }) => message === 'malware in an upload');
    expect(told).toMatchObject({ level: 'warn', found: 'Fashen.Test-1', sha256: expect.stringMatching(/^[\da-f]{64}$/) });
  });

  it('refuses what a form of the portal carried along and the scanner never saw', async () => {
    const fields = { document: 'paper', text: TEXT, keptName: '照片.pdf', keptFile: infected.bytes.toString('base64') };
    const page = await server.anonymous().upload('/objections', { fields });
    expect(page.bytes.toString()).toContain('Fashen.Test-1');
  });

  it('refuses what is larger than the scanner takes', async () => {
    clamd.mostBytes = 50;
    expect((await objecting(still)).body).toMatchObject({ status: 413, code: 'FILE.TOO_LARGE_TO_SCAN' });
  });

  it.each(['silent', 'breaksOff', 'confused'] as const)(
    'lets nothing through by a scanner that is %s, and says when to come again',
    async (manner) => {
      clamd.manner = manner;
      const before = await server.count('file');
      const answer = await objecting(still);
      expect(answer.body).toMatchObject({ status: 503, code: 'SCANNER_AWAY', detail: expect.stringMatching(/[一-龥]/) });
      expect(answer.headers.get('retry-after')).toBe('30');
      expect(await server.count('file')).toBe(before);
      clamd.manner = 'honest';
      expect((await objecting(still)).status).toBe(201);
    },
  );

  it('gives the place back of who has sent everything and is gone while it is scanned', async () => {
    clamd.manner = 'silent';
    const inside = async (): Promise<string | undefined> => /^fashen_uploads_public_inside (\d+)$/m.exec(await server.counts())?.[1];
    const begin = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n\r\n--x--\r\n';
    const sender = await OpenUpload.begin(server.url, { path: '/api/public/objections', length: begin.length, begin });
    await eventually(inside, (seen) => seen === '1');
    sender.leave();
    await eventually(inside, (seen) => seen === '0');
    clamd.manner = 'honest';
    expect((await objecting(still)).status).toBe(201);
  });

  it('lets nothing through when there is none', async () => {
    const port = clamd.port;
    await clamd.stop();
    const alone = await startServer({ environment: { FASHEN_SCANNER: `tcp://127.0.0.1:${port}` } });
    await publishedDocument(alone, 'paper', 1);
    const answer = await alone.anonymous().upload('/api/public/objections', { file: still, fields: { document: 'paper', text: TEXT } });
    expect(answer.body).toMatchObject({ status: 503, code: 'SCANNER_AWAY' });
    await alone.close();
    clamd = await Clamd.start();
  });
});
