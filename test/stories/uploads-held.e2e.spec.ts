import { docx, draft } from '../support/docx.js';
import { eventually } from '../support/eventually.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { OpenUpload } from '../support/open-upload.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const OBJECTIONS = '/api/public/objections';
const PLACES = 4;
const SETTINGS = { FASHEN_TRUSTED_PROXY: '127.0.0.1', FASHEN_UPLOADS_QUEUE: '8', FASHEN_UPLOADS_PATIENCE_SECONDS: '600' };

/** Each from an address of its own, as those who mean it would come. */
const hold = (server: RunningServer, n: number, more: { length?: number } = {}): Promise<OpenUpload> =>
  OpenUpload.begin(server.url, { path: OBJECTIONS, length: 40_000, headers: { 'x-forwarded-for': `198.51.100.${n}` }, ...more });
const several = (server: RunningServer, count: number): Promise<OpenUpload[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => hold(server, n + 1)));

/** A gauge as the machine room reads it. */
const gauge = async (server: RunningServer, name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await server.counts())?.[1]);
const held = async (server: RunningServer, door: 'public' | 'staff' = 'public') => ({
  inside: await gauge(server, `fashen_uploads_${door}_inside`),
  waiting: await gauge(server, `fashen_uploads_${door}_waiting`),
});
const becomes = (server: RunningServer, inside: number, waiting: number) =>
  eventually(
    () => held(server),
    (seen) => seen.inside === inside && seen.waiting === waiting,
  );

describeEachServer(
  'uploads that somebody holds on to',
  (server) => {
    const objecting = () =>
      server()
        .anonymous()
        .upload(
          OBJECTIONS,
          { file: { name: '照片.docx', bytes: docx(['照片']) }, fields: { document: 'paper', text: TEXT } },
          { headers: { 'x-forwarded-for': '203.0.113.9' } },
        );
    const drafting = async () =>
      (await server().as('urban-drafter')).upload('/api/documents', {
        file: { name: '稿.docx', bytes: draft() },
        fields: { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' },
      });
    beforeAll(() => publishedDocument(server(), 'paper', 1));

    it('a dozen senders who leave in the middle give their places back, whether they were being read or waited', async () => {
      const senders = await several(server(), 12);
      await becomes(server(), PLACES, 8);
      for (const sender of senders) sender.leave();
      await becomes(server(), 0, 0);
      expect((await objecting()).status).toBe(201);
      expect((await drafting()).status).toBe(201);
    });

    it('the public’s places being held, staff upload, and the thirteenth hears at once when to come again', async () => {
      const senders = await several(server(), 12);
      await becomes(server(), PLACES, 8);
      expect((await drafting()).status).toBe(201);
      const refused = await objecting();
      expect(refused.body).toMatchObject({ status: 503, code: 'UPLOADS_BUSY', detail: expect.stringMatching(/[一-龥]/) });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      for (const sender of senders) sender.leave();
      await becomes(server(), 0, 0);
      expect((await objecting()).status).toBe(201);
    });

    it('one address gets no more than its share, and is told so', async () => {
      const senders = await Promise.all(Array.from({ length: 6 }, () => hold(server(), 7)));
      await becomes(server(), 3, 3);
      const more = await hold(server(), 7);
      const answer = await eventually(async () => more.answer);
      expect(answer).toMatchObject({ status: 429, body: { code: 'UPLOADS_OF_ONE', detail: expect.stringMatching(/[一-龥]/) } });
      expect(answer!.headers).toMatch(/retry-after: \d+/);
      expect((await objecting()).status).toBe(201);
      for (const sender of [...senders, more]) sender.leave();
      await becomes(server(), 0, 0);
    });

    it('one that breaks off far into its file leaves nothing behind', async () => {
      const before = await server().count('file');
      const sender = await hold(server(), 1, { length: 4_000_000 });
      sender.socket.write(Buffer.alloc(1_000_000, 7));
      await becomes(server(), 1, 0);
      sender.leave();
      await becomes(server(), 0, 0);
      expect(await server().count('file')).toBe(before);
    });

    it('none of it is a fault', () => {
      expect(server().log.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
    });
  },
  SETTINGS,
);

describeEachServer(
  'a sender who is too slow',
  (server) => {
    it('is told so in words, and gives the place back', async () => {
      const sender = await hold(server(), 1);
      const answer = await eventually(async () => sender.answer);
      expect(answer).toMatchObject({ status: 408, body: { code: 'BODY_TOO_SLOW', detail: expect.stringMatching(/[一-龥]/) } });
      await sender.closed;
      await becomes(server(), 0, 0);
    });

    it('is told so when it drips, a byte now and then', async () => {
      const sender = await hold(server(), 1);
      const drip = setInterval(() => sender.socket.write('.'), 100);
      const answer = await eventually(async () => sender.answer);
      clearInterval(drip);
      expect(answer).toMatchObject({ status: 408, body: { code: 'BODY_TOO_SLOW' } });
      await sender.closed;
    });

    it('is told so with JSON too', async () => {
      const headers = { 'content-type': 'application/json' };
      const sender = await OpenUpload.begin(server().url, { path: OBJECTIONS, length: 4_000, headers, begin: '{"document":' });
      const answer = await eventually(async () => sender.answer);
      expect(answer).toMatchObject({ status: 408, body: { code: 'BODY_TOO_SLOW' } });
      await sender.closed;
    });

    it('makes those behind it wait no longer than they can be asked to', async () => {
      const senders = await Promise.all([1, 2, 3, 4].map((n) => hold(server(), n, { length: 4_000_000 })));
      const trickle = setInterval(() => {
        for (const { socket } of senders) socket.write('.'.repeat(2_000));
      }, 50);
      await becomes(server(), PLACES, 0);
      const fifth = await hold(server(), 5);
      const answer = await eventually(async () => fifth.answer);
      clearInterval(trickle);
      expect(answer).toMatchObject({ status: 503, body: { code: 'UPLOADS_BUSY' } });
      for (const sender of [...senders, fifth]) sender.leave();
      await becomes(server(), 0, 0);
    });
  },
  { FASHEN_TRUSTED_PROXY: '127.0.0.1', FASHEN_BODY_PACE_SECONDS: '1', FASHEN_UPLOADS_PATIENCE_SECONDS: '2' },
);
