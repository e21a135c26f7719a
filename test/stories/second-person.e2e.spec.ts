import { Office, settleIn, told } from '../support/office.js';
import { person } from '../support/review.js';
import { describeEachServer, PASSWORD } from '../support/server.js';

const REASON = { reason: '人员调整' };
const HANDLES = { party: 'linjiang.justice', role: 'objectionHandler' };

describeEachServer('a change of accounts that reaches who objected', (server) => {
  const account = (login: string, what: string) => `/api/admin/accounts/${person(login)}/${what}`;
  const waiting = async () =>
    (await (await server().as('auditor')).get('/api/admin/account-requests')).body.entries as {
      id: string;
      action: string;
      account: { id: string };
    }[];
  const rolesOf = async (login: string) => {
    const { entries } = (await (await server().as('administrator')).get('/api/admin/accounts')).body;
    return entries.find(({ id }: { id: string }) => id === person(login)).roles;
  };

  it('is made by nobody alone: a role that opens objections, a new account with it, a new password of who has it', async () => {
    const administrator = await server().as('administrator');
    const held = await rolesOf('urban-liaison');
    const asked = [
      await administrator.post(account('urban-liaison', 'roles'), { roles: [...held, HANDLES], ...REASON }),
      await administrator.post(account('administrator', 'roles'), { roles: [...(await rolesOf('administrator')), HANDLES], ...REASON }),
      await administrator.post('/api/admin/accounts', { login: 'newcomer', name: '新人', roles: [HANDLES] }),
      await administrator.post(account('justice-objection', 'reset-password'), REASON),
    ];
    expect(asked.map(({ status, body }) => [status, body.request.action, body.request.mayDecide, body.request.mayWithdraw])).toEqual(
      ['changeRoles', 'changeRoles', 'createAccount', 'resetPassword'].map((action) => [202, action, false, true]),
    );
    expect(JSON.stringify(asked.map(({ body }) => body))).not.toContain('oneTimePassword');
    expect(await rolesOf('urban-liaison')).toEqual(held);
    expect((await server().anonymous().signIn('justice-objection', PASSWORD)).status).toBe(201);
    for (const { id } of await waiting())
      expect(told(await administrator.post(`/api/admin/account-requests/${id}/confirm`, {}))).toBe(
        '422 ADMINISTRATION_REFUSED request.notSecond',
      );
    expect(await waiting()).toHaveLength(4);
  });

  it('is made once an auditor confirms, who alone is told the one-time password', async () => {
    const auditor = await server().as('auditor');
    const all = await waiting();
    const change = all.find(({ account: { id } }) => id === person('urban-liaison'));
    const own = all.find(({ account: { id } }) => id === person('administrator'));
    const [created, reset] = ['createAccount', 'resetPassword'].map((wanted) => all.find(({ action }) => action === wanted));
    const confirmed = await auditor.post(`/api/admin/account-requests/${created!.id}/confirm`, {});
    expect(confirmed).toMatchObject({ status: 200, body: { account: { login: 'newcomer', roles: [HANDLES] } } });
    const newcomer = await settleIn(server(), 'newcomer', confirmed.body.oneTimePassword);
    expect((await newcomer.get('/api/objections')).status).toBe(200);
    expect(told(await auditor.post(`/api/admin/account-requests/${created!.id}/confirm`, {}))).toBe('404 NOT_FOUND');

    expect((await auditor.post(`/api/admin/account-requests/${own!.id}/decline`, { reason: '管理员不得兼任' })).status).toBe(204);
    const administrator = await server().as('administrator');
    expect((await administrator.post(`/api/admin/account-requests/${change!.id}/decline`, { reason: '不再需要' })).status).toBe(204);
    const { entries } = (await auditor.get('/api/admin/log')).body;
    expect(entries.slice(0, 2)).toMatchObject([
      { action: 'withdrawRequest', reason: '不再需要', details: { asked: 'changeRoles' } },
      { action: 'declineRequest', reason: '管理员不得兼任' },
    ]);
    expect(entries.find(({ action }: { action: string }) => action === 'createAccount')).toMatchObject({
      by: { id: person('auditor') },
      details: { given: [HANDLES], askedBy: person('administrator') },
    });

    const handler = await server().as('justice-objection');
    expect((await auditor.post(`/api/admin/account-requests/${reset!.id}/confirm`, {})).body.oneTimePassword).toEqual(expect.any(String));
    expect((await handler.get('/api/me')).status).toBe(401);
    expect(await waiting()).toEqual([]);
  });

  it('is not confirmed for somebody who does not administer any more, nor by who administers nothing', async () => {
    const administrator = await server().as('administrator');
    const auditor = await server().as('auditor');
    expect((await administrator.post(account('urban-liaison', 'roles'), { roles: [HANDLES], ...REASON })).status).toBe(202);
    const [{ id } = { id: '' }] = await waiting();
    const drafter = await server().as('urban-drafter');
    for (const way of ['confirm', 'decline'])
      expect(told(await drafter.post(`/api/admin/account-requests/${id}/${way}`, REASON))).toBe('403 NOT_ADMINISTRATOR');
    const disables = (at: string | null) =>
      server().database.store.transaction(({ sql }) =>
        sql.query('UPDATE account SET disabled_at = $2 WHERE id = $1', [person('administrator'), at]),
      );
    await disables('2026-03-01T00:00:00.000Z');
    expect(told(await auditor.post(`/api/admin/account-requests/${id}/confirm`, {}))).toBe('422 ADMINISTRATION_REFUSED request.askerGone');
    await disables(null);
    expect((await auditor.post(`/api/admin/account-requests/${id}/confirm`, {})).status).toBe(200);
  });

  it('is made at once where it reaches nothing, and where somebody loses it', async () => {
    const administrator = await server().as('administrator');
    const answer = await administrator.post(account('urban-liaison', 'roles'), {
      roles: [{ party: 'linjiang.urban', role: 'liaison' }],
      ...REASON,
    });
    expect(answer.status).toBe(200);
    expect((await administrator.post(account('justice-objection2', 'disable'), REASON)).status).toBe(200);
    expect((await administrator.post(account('market-head', 'reset-password'), REASON)).body.oneTimePassword).toEqual(expect.any(String));
  });

  it('is asked for too before whoever watches is turned out', async () => {
    const administrator = await server().as('administrator');
    const auditor = await server().as('auditor');
    const watches = { party: 'linjiang', role: 'auditor' };
    const created = await administrator.post('/api/admin/accounts', { login: 'auditor2', name: '审计二', roles: [watches] });
    expect((await auditor.post(`/api/admin/account-requests/${created.body.request.id}/confirm`, {})).status).toBe(200);
    const { status, body } = await administrator.post(account('auditor', 'disable'), REASON);
    expect([status, told(await auditor.post(`/api/admin/account-requests/${body.request.id}/confirm`, {}))]).toEqual([
      202,
      '422 ADMINISTRATION_REFUSED request.notSecond',
    ]);
  });
});

describeEachServer(
  'a house with one administrator',
  (server) => {
    it('changes what it must, and the log says that it was done alone', async () => {
      const office = await Office.open(server());
      const held = [
        { party: office.government, role: 'administrator' },
        { party: office.government, role: 'reviewHead' },
      ];
      const own = `/api/admin/accounts/${office.administrator.me.person.id}/roles`;
      expect((await office.administrator.post(own, { roles: held, ...REASON })).status).toBe(200);
      expect((await office.log())[0]).toMatchObject({ action: 'changeRoles', isOwn: true, details: { alone: true } });
    });
  },
  { FASHEN_DEMO: 'off' },
);
