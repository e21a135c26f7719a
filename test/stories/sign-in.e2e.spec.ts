import type { Answer, Client } from '../support/client.js';
import { settleIn } from '../support/office.js';
import { person } from '../support/review.js';
import { describeEachServer, PASSWORD, startServer } from '../support/server.js';

const MINUTE = 60_000;
const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);
const forwarded = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describeEachServer(
  'signing in',
  (server) => {
    const signIn = (client: Client, login: string, password: string, address: string) =>
      client.post('/api/session', { login, password }, forwarded(address));
    const stranger = (login: string, address: string) => signIn(server().anonymous(), login, 'a guess', address);

    it('of a whole office at once and again, from one address, meets no limit: only failures count', async () => {
      const office = ['urban-drafter', 'urban-head', 'market-head', 'justice-handler', 'justice-head'];
      const everybody = Array.from({ length: 75 }, (_, n) =>
        signIn(server().anonymous(), office[n % office.length]!, PASSWORD, '10.1.0.1'),
      );
      expect(new Set(statuses(await Promise.all(everybody)))).toEqual(new Set([201]));
    });

    it('by guessing at once does not slip past the count while passwords are still being checked', async () => {
      const guesses = await Promise.all(Array.from({ length: 40 }, () => stranger('labour-head', '10.2.0.1')));
      expect(statuses(guesses).filter((status) => status === 401)).toHaveLength(5);
      expect(statuses(guesses).filter((status) => status === 429)).toHaveLength(35);
    });

    it('waits longer after each further failure, a quarter of an hour at most, and says what to do', async () => {
      const waits: number[] = [];
      for (let n = 0; n < 16; n += 1) {
        const answer = await stranger('labour-office', '10.3.0.1');
        if (answer.status !== 429) continue;
        waits.push(Number(answer.headers.get('retry-after')));
        expect(answer.body).toMatchObject({ code: 'SIGN_IN_THROTTLED', wayOut: expect.stringContaining(String(waits.at(-1))) });
        expect(answer.body.wayOut).toContain('管理员');
        server().clock.pass(waits.at(-1)! * 1_000);
      }
      expect(waits).toEqual([30, 60, 120, 240, 480, 900]);
    });

    it('of the owner is not shut out by strangers who fail in that name: the browser and the address are known', async () => {
      const owner = server().anonymous();
      const { headers, status } = await signIn(owner, 'justice-head', PASSWORD, '10.4.0.1');
      expect(status).toBe(201);
      const known = headers.getSetCookie().find((cookie) => cookie.startsWith('fashen_known='))!;
      expect(known).toMatch(/HttpOnly.*SameSite=Strict/);
      expect(known).not.toContain('justice-head');
      const attack = await Promise.all(Array.from({ length: 60 }, (_, n) => stranger('justice-head', `10.5.${n}.1`)));
      expect(statuses(attack).filter((one) => one === 401)).toHaveLength(20);
      expect((await signIn(server().anonymous(), 'justice-head', PASSWORD, '10.6.0.1')).status).toBe(429);
      expect((await signIn(server().anonymous(), 'justice-head', PASSWORD, '10.4.0.1')).status).toBe(201);
      const elsewhere = server().anonymous();
      elsewhere.cookie = known.split(';')[0]!;
      expect((await signIn(elsewhere, 'justice-head', PASSWORD, '10.6.0.1')).status).toBe(201);
    });

    it('from a known browser is counted for that browser alone, and a cookie that was made up is none', async () => {
      const known = async (login: string) => {
        const { headers } = await signIn(server().anonymous(), login, PASSWORD, '10.7.0.1');
        return headers
          .getSetCookie()
          .find((cookie) => cookie.startsWith('fashen_known='))!
          .split(';')[0]!;
      };
      const cookie = await known('market-head');
      const from = (value: string, password: string, login = 'market-head') => {
        const client = server().anonymous();
        client.cookie = value;
        return signIn(client, login, password, '10.8.0.1');
      };
      for (let n = 0; n < 5; n += 1) expect((await from(cookie, 'a guess')).status).toBe(401);
      expect((await from(cookie, PASSWORD)).status).toBe(429);
      expect((await signIn(server().anonymous(), 'market-head', PASSWORD, '10.7.0.1')).status).toBe(201);
      const forged = `${cookie.slice(0, -4)}AAAA`;
      expect((await from(forged, PASSWORD)).status).toBe(201);
      for (let n = 0; n < 40; n += 1) await stranger(`nobody-${n}`, '10.9.0.1');
      expect((await signIn(server().anonymous(), 'market-head', PASSWORD, '10.9.0.1')).status).toBe(429);
    });

    it('with the password that an administrator has just given always works, however many guess', async () => {
      const administrator = await server().as('administrator');
      const given = await administrator.post(`/api/admin/accounts/${person('labour-drafter')}/reset-password`, { reason: '被反复试探' });
      await Promise.all(Array.from({ length: 60 }, (_, n) => stranger('labour-drafter', `10.10.${n % 3}.1`)));
      await settleIn(server(), 'labour-drafter', given.body.oneTimePassword);
    });
  },
  { FASHEN_TRUSTED_PROXY: '127.0.0.1' },
);

describe('a fault while a password is checked', () => {
  it('counts against nobody', async () => {
    const server = await startServer();
    const { read } = server.database;
    server.database.read = () => Promise.reject(new Error('the database is away'));
    const answers = await Promise.all(Array.from({ length: 12 }, () => server.anonymous().signIn('urban-head', PASSWORD)));
    server.database.read = read;
    expect(new Set(statuses(answers))).toEqual(new Set([500]));
    expect((await server.anonymous().signIn('urban-head', PASSWORD)).status).toBe(201);
    server.clock.pass(MINUTE);
    await server.close();
  });
});
