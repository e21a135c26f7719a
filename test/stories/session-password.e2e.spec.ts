import type { Client } from '../support/client.js';
import { CHOSEN, settleIn, told } from '../support/office.js';
import { person } from '../support/review.js';
import { describeEachServer, PASSWORD } from '../support/server.js';

const reset = async (administrator: Client, login: string) =>
  administrator.post(`/api/admin/accounts/${person(login)}/reset-password`, { reason: '忘记口令' });

describeEachServer('a password', (server) => {
  it('is changed by its owner, and other sessions end', async () => {
    const [here, elsewhere] = [await server().as('market-head'), await server().as('market-head')];
    expect((await here.post('/api/session/password', { current: PASSWORD, next: CHOSEN })).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await server().anonymous().signIn('market-head', PASSWORD)).status).toBe(401);
    expect((await server().anonymous().signIn('market-head', CHOSEN)).body.mustChangePassword).toBe(false);
  });

  it('is not changed without the current one, nor for one that is too simple', async () => {
    const client = await server().as('labour-drafter');
    expect(told(await client.post('/api/session/password', { current: 'a guess', next: CHOSEN }))).toBe('403 PASSWORD_WRONG');
    const simple = await client.post('/api/session/password', { current: PASSWORD, next: 'short' });
    expect(told(simple)).toBe('422 ADMINISTRATION_REFUSED password.simple');
    expect(simple.body.findings[0].wayOut).toBe('请至少用10个字符，并包含字母、数字、符号中的两种。');
    expect((await server().anonymous().signIn('labour-drafter', PASSWORD)).status).toBe(201);
  });

  it('cannot be guessed through its change: the throttle of signing in counts there too', async () => {
    const client = await server().as('labour-office');
    const guess = () => client.post('/api/session/password', { current: 'a guess', next: CHOSEN });
    const answers = await Promise.all(Array.from({ length: 10 }, guess));
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect((await server().anonymous().signIn('labour-office', PASSWORD)).status).toBe(429);
    server().clock.pass(15 * 60_000);
    expect((await server().anonymous().signIn('labour-office', PASSWORD)).status).toBe(201);
  });

  it('that an administrator reset ends every session and holds for its own change only', async () => {
    const before = await server().as('justice-second2');
    const administrator = await server().as('administrator');
    const answer = await reset(administrator, 'justice-second2');
    expect(answer).toMatchObject({ status: 200, body: { account: { mustChangePassword: true } } });
    expect((await before.get('/api/me')).status).toBe(401);
    expect((await server().anonymous().signIn('justice-second2', PASSWORD)).status).toBe(401);
    const client = server().anonymous();
    const oneTime = answer.body.oneTimePassword;
    await client.signIn('justice-second2', oneTime);
    for (const path of ['/api/tasks', '/api/documents', '/api/delegations'])
      expect(told(await client.get(path))).toBe('403 PASSWORD_TO_CHANGE');
    expect(told(await client.post('/api/session/password', { current: oneTime, next: oneTime }))).toContain('password.same');
    await settleIn(server(), 'justice-second2', oneTime);
    expect((await server().anonymous().signIn('justice-second2', oneTime)).status).toBe(401);
    expect((await server().anonymous().signIn('justice-second2', CHOSEN)).status).toBe(201);
  });

  it('of an administrator is not reset by himself', async () => {
    expect(told(await reset(await server().as('administrator'), 'administrator'))).toBe('422 ADMINISTRATION_REFUSED account.ownPassword');
  });

  it('of a disabled account opens nothing, and of an enabled one does again', async () => {
    const administrator = await server().as('administrator');
    const client = await server().as('fund-office');
    const path = `/api/admin/accounts/${person('fund-office')}`;
    expect((await administrator.post(`${path}/disable`, { reason: '调离' })).body.disabledAt).toBe(server().clock.now());
    expect((await client.get('/api/me')).status).toBe(401);
    expect((await server().anonymous().signIn('fund-office', PASSWORD)).status).toBe(401);
    expect(told(await reset(administrator, 'fund-office'))).toBe('422 ADMINISTRATION_REFUSED account.disabled');
    expect(told(await administrator.post(`${path}/disable`, { reason: '调离' }))).toContain('account.nothingChanged');
    expect((await administrator.post(`${path}/enable`, { reason: '调回' })).status).toBe(200);
    expect((await server().anonymous().signIn('fund-office', PASSWORD)).status).toBe(201);
    expect(told(await administrator.post('/api/admin/accounts/nobody/enable', { reason: '无' }))).toBe('404 NOT_FOUND');
  });

  it('stands in no log, neither the server’s nor the administration’s', async () => {
    const written = server().log.join('');
    const { entries } = (await (await server().as('auditor')).get('/api/admin/log')).body;
    expect(entries.map(({ action }: { action: string }) => action)).toContain('resetPassword');
    for (const secret of [CHOSEN, PASSWORD]) expect(written + JSON.stringify(entries)).not.toContain(secret);
  });
});
