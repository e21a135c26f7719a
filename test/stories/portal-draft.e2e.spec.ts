import { DraftSweep } from '../../apps/server/src/draft/draft-sweep.js';
import type { Answer, Client, Upload } from '../support/client.js';
import { type Library, publishedLibrary } from '../support/library.js';
import { describeEachServer } from '../support/server.js';
import { wholeDatabase } from '../support/whole-database.js';

const DAY = 86_400_000;
const HOUR = 3_600_001;
const NAME = 'fashen_objection_draft';
const REASON = '第二条要求公布投诉电话没有上位法依据，我在岸边开着一家船篷茶摊。';
const PHOTO = {
  name: '茶摊通告.jpg',
  bytes: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('茶摊'), Buffer.from('ffd9', 'hex')]),
};

describeEachServer(
  'an objection that was not sent',
  (server) => {
    let anybody: Client;
    let library: Library;
    /** What this browser holds. */
    let cookie = '';

    beforeAll(async () => {
      anybody = server().anonymous();
      library = await publishedLibrary(server());
    });
    beforeEach(() => server().clock.pass(HOUR));

    const setBy = ({ headers }: Answer): string | undefined => headers.getSetCookie().find((one) => one.startsWith(`${NAME}=`));
    const heldBy = (held: string) => (held === '' ? {} : { headers: { cookie: held } });
    /** As a browser does: what the server sets is held, and what it takes away is gone. */
    const hold = (answer: Answer): Answer & { text: string } => {
      const set = setBy(answer);
      if (set !== undefined) cookie = /Max-Age=0|1970/.test(set) ? '' : (set.split(';')[0] ?? '');
      return { ...answer, text: answer.bytes.toString('utf8') };
    };
    const get = async (held = cookie): Promise<string> =>
      (await anybody.get(`/objections/new?document=${library.parking.id}`, heldBy(held))).bytes.toString('utf8');
    const send = async (fields: Record<string, string>, file?: Upload['file']) =>
      hold(
        await anybody.upload(
          '/objections',
          { fields: { document: library.parking.id, ...fields }, ...(file ? { file } : {}) },
          heldBy(cookie),
        ),
      );
    const press = async (button: 'resume' | 'clear', held = cookie) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(held === '' ? {} : { cookie: held }) };
      const answer = await anybody.send('POST', '/objections/draft', `${button}=yes`, { headers });
      return held === cookie ? hold(answer) : { ...answer, text: answer.bytes.toString('utf8') };
    };
    const drafts = () => server().count('objection_draft');

    it('is kept at every step, whatever is still missing, and comes back by the cookie of its browser alone', async () => {
      const first = await send({ clauses: '第二条', save: '1' });
      expect([first.status, setBy(first)]).toEqual([
        200,
        expect.stringMatching(/Max-Age=604800; Path=\/objections; HttpOnly; SameSite=Strict/),
      ]);
      expect(first.text).toMatch(/id="step-2"[\s\S]*role="status">已保存[\s\S]*<textarea/);
      await send({ clauses: '第二条', text: REASON, save: '2' }, PHOTO);
      expect([await drafts(), await server().count('objection')]).toEqual([1, 0]);

      const offered = await get();
      expect(offered).toContain('本机保存了您尚未提交的内容');
      expect(offered).not.toContain('茶摊');
      const back = await press('resume');
      expect(back.text).toContain(`>${REASON}</textarea>`);
      expect(back.text).toMatch(/value="第二条" checked/);
      expect(back.text).toContain(`<img src="data:image/jpeg;base64,${PHOTO.bytes.toString('base64')}"`);
      expect([back.headers.get('cache-control'), back.headers.get('content-security-policy')]).toEqual([
        'no-store',
        expect.stringContaining('data:'),
      ]);
    });

    it('is told to nobody else: another browser sees what everybody sees', async () => {
      const nobodys = `${NAME}=${'A'.repeat(43)}`;
      expect([await get(nobodys), await get(`${NAME}=x`)]).toEqual([await get(''), await get('')]);
      expect((await press('resume', nobodys)).text).toBe((await press('resume', '')).text);
      const cells = (await wholeDatabase(server().database)).get('objection_draft') ?? '';
      expect(cells.length).toBeGreaterThan(100);
      expect([cells.includes('茶摊'), cells.includes(cookie.split('=')[1] ?? '')]).toEqual([false, false]);
    });

    it('lies under a new secret with every saving: an old one opens nothing', async () => {
      const old = cookie;
      await send({ text: REASON, name: '路人甲', save: '3' });
      expect([cookie === old, await drafts()]).toEqual([false, 1]);
      expect(await get(old)).toBe(await get(''));
    });

    it('is also kept when it is looked at and when something is wrong; it goes when it is cleared, and when it is sent', async () => {
      const wrong = await send({ text: '短', name: '路人乙' });
      expect([wrong.status, wrong.text]).toEqual([422, expect.stringMatching(/role="alert"[\s\S]*已保存/)]);
      const cleared = await press('clear');
      expect([cleared.text, cookie, await drafts()]).toEqual([expect.stringContaining('已经清除'), '', 0]);
      const looked = await send({ text: REASON, look: 'yes' });
      expect([looked.text, await drafts()]).toEqual([expect.stringMatching(/role="status">尚未提交[\s\S]*已保存/), 1]);
      const sent = await send({ text: REASON });
      expect([sent.text, cookie, await drafts()]).toEqual([expect.stringContaining('查询编号'), '', 0]);
      expect(await server().count('objection')).toBe(1);
    });

    it('goes after the days of the setting, whoever asks', async () => {
      await send({ text: REASON, save: '2' });
      server().clock.pass(7 * DAY);
      expect(await get()).toContain('本机保存了');
      server().clock.pass(1);
      expect(await get()).toBe(await get(''));
      const { clock, database } = server();
      const sweep = new DraftSweep(database, clock, { draftDays: 90, objections: { draftDays: 7 } } as never, {} as never);
      expect([await sweep.sweep(), await drafts()]).toEqual([1, 0]);
    });

    it('is not kept where an address saves too often: the page says so, and everything is still on it', async () => {
      const pages = [];
      for (let n = 0; n < 9; n += 1) pages.push(await send({ text: `${REASON}${n}`, save: '2' }));
      expect(pages.map(({ text }) => text.includes('没有能够保存'))).toEqual([...Array(8).fill(false), true]);
      expect(pages[8]).toMatchObject({ status: 200, text: expect.stringContaining(`>${REASON}8</textarea>`) });
      expect((await press('resume')).text).toContain(`>${REASON}7</textarea>`);
    });
  },
  { FASHEN_OBJECTIONS_PER_ADDRESS: '8' },
);
