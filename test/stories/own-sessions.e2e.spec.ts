import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { told } from '../support/office.js';
import { person } from '../support/review.js';
import { describeEachServer, PASSWORD } from '../support/server.js';

const MINUTE = 60_000;
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

describeEachServer(
  'the sessions of a person',
  (server) => {
    const from = async (login: string, agent: string): Promise<Client> => {
      const client = server().anonymous();
      const answer = await client.post('/api/session', { login, password: PASSWORD }, { headers: { 'user-agent': agent } });
      expect(answer.status).toBe(201);
      client.csrf = answer.body.csrf;
      return client;
    };
    const listed = async (client: Client) => (await client.get('/api/sessions')).body.entries;
    /** So many sessions of this person have their use at this moment on record: a page does not wait for it. */
    const noted = (login: string, sessions = 1) =>
      eventually(async () => {
        const used = 'SELECT id FROM session WHERE account_id = $1 AND used_at = $2';
        return (await server().database.sql.query(used, [person(login), server().clock.now()])).length >= sessions;
      });
    const isOpen = async (client: Client) => (await client.get('/api/me')).status === 200;

    it('are listed with when they began and were last used, about where from, and in which browser', async () => {
      const began = server().clock.now();
      const here = await from('market-head', CHROME);
      server().clock.pass(5 * MINUTE);
      await from('market-head', 'curl/8.5.0');
      await here.get('/api/tasks');
      await noted('market-head', 2);
      const { body } = await here.get('/api/sessions');
      const now = server().clock.now();
      expect(body.idleMinutes).toBe(60);
      const [one, other] = [...body.entries].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
      expect(one).toMatchObject({ createdAt: began, usedAt: now, address: '127.0.*.*', browser: 'Chrome 143 · Windows 10', isThis: true });
      expect(other).toMatchObject({ createdAt: now, party: '临江市市场监督管理局', isThis: false });
      expect(JSON.stringify(body)).not.toContain(here.cookie!.split('=')[1]);
    });

    it('are ended one by one, and all but the one that asks', async () => {
      const [here, there, elsewhere] = [
        await from('urban-head', CHROME),
        await from('urban-head', CHROME),
        await from('urban-head', CHROME),
      ];
      const thereId = (await listed(there)).find(({ isThis }: { isThis: boolean }) => isThis).id;
      expect((await here.delete(`/api/sessions/${thereId}`)).status).toBe(204);
      expect([await isOpen(here), await isOpen(there), await isOpen(elsewhere)]).toEqual([true, false, true]);
      expect(told(await here.delete(`/api/sessions/${thereId}`))).toBe('404 NOT_FOUND');
      expect((await here.delete('/api/sessions')).status).toBe(204);
      expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false]);
      expect(await listed(here)).toHaveLength(1);
    });

    it('are nobody else’s to see or to end', async () => {
      const [owner, other] = [await from('justice-head', CHROME), await from('labour-head', CHROME)];
      const [{ id }] = await listed(owner);
      expect((await listed(other)).map((one: { id: string }) => one.id)).not.toContain(id);
      expect(told(await other.delete(`/api/sessions/${id}`))).toBe('404 NOT_FOUND');
      await other.delete('/api/sessions');
      expect(await isOpen(owner)).toBe(true);
    });

    it('end after an hour without use; looking for notices by itself is none', async () => {
      const [used, unused] = [await from('fund-office', CHROME), await from('fund-office', CHROME)];
      for (let n = 0; n < 3; n += 1) {
        server().clock.pass(25 * MINUTE);
        expect((await used.get('/api/tasks')).status).toBe(200);
        await noted('fund-office');
        if (n < 2) expect((await unused.get('/api/notices')).status).toBe(200);
      }
      expect(told(await unused.get('/api/notices'))).toBe('401 NOT_SIGNED_IN');
      expect(await listed(used)).toHaveLength(1);
    });

    it('end after twelve hours, however busy', async () => {
      const client = await from('labour-office', CHROME);
      for (let n = 0; n < 23; n += 1) {
        server().clock.pass(30 * MINUTE);
        expect((await client.get('/api/tasks')).status).toBe(200);
        await noted('labour-office');
      }
      server().clock.pass(30 * MINUTE);
      expect(await isOpen(client)).toBe(false);
    });
  },
  { FASHEN_SESSION_IDLE_MINUTES: '60' },
);
