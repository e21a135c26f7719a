import { draft } from '../support/docx.js';
import { describeEachServer, PASSWORD } from '../support/server.js';

const HOUR = 3_600_000;

describeEachServer('a session', (server) => {
  it('opens with the right password and says who acts for whom', async () => {
    const client = await server().as('urban-drafter');
    const { status, body } = await client.get('/api/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({ person: { name: '沈墨白' }, party: { id: 'linjiang.urban', roles: ['drafter'] } });
  });

  it('travels in a cookie that no script and no other site can use', async () => {
    const client = server().anonymous();
    const { headers } = await client.signIn('urban-drafter', PASSWORD);
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\//);
    const rows = await server().database.read(({ sql }) => sql.query<{ id: string }>('SELECT id FROM session'));
    expect(rows.some(({ id }) => client.cookie!.includes(id))).toBe(false);
  });

  it('lets a person of two offices choose for which to act', async () => {
    const client = await server().as('seconded-handler', 'linjiang.urban');
    expect(client.me.party.roles).toEqual(['drafter']);
    const other = await server().as('seconded-handler', 'linjiang.justice');
    expect(other.me.party.roles).toEqual(['caseHandler', 'secondReviewer']);
    const refused = await server().anonymous().signIn('seconded-handler', PASSWORD, 'linjiang.market');
    expect(refused.body).toMatchObject({ status: 403, findings: [{ rule: 'session.noRole' }] });
  });

  it('brings along no role that is held in another office', async () => {
    const drafted = (fields: object = {}) => ({
      file: { name: '送审稿.docx', bytes: draft() },
      fields: { kind: 'normativeDocument', drafters: 'linjiang.person.seconded-handler', ...fields },
    });
    const reviewing = await server().as('seconded-handler', 'linjiang.justice');
    expect((await reviewing.upload('/api/documents', drafted())).status).toBe(403);
    const drafting = await server().as('seconded-handler', 'linjiang.urban');
    expect((await drafting.upload('/api/documents', drafted())).status).toBe(201);
  });

  it('is worth nothing from the moment on at which its account is disabled, whatever became of its row', async () => {
    const client = await server().as('market-head');
    const set = (at: string | null) =>
      server().database.store.transaction(({ sql }) => sql.query("UPDATE account SET disabled_at = $1 WHERE login = 'market-head'", [at]));
    await set('2026-03-02T01:00:00.000Z');
    expect((await client.get('/api/tasks')).status).toBe(401);
    await set(null);
    expect((await client.get('/api/tasks')).status).toBe(200);
  });

  it('answers the same to a wrong password and to an unknown login', async () => {
    const wrong = await server().anonymous().signIn('market-head', 'not the password');
    const unknown = await server().anonymous().signIn('nobody-at-all', 'not the password');
    const { instance: _, ...said } = wrong.body;
    expect(wrong.status).toBe(401);
    expect(unknown.body).toMatchObject(said);
  });

  it('needs its own token for every unsafe method', async () => {
    const client = await server().as('urban-head');
    const token = client.csrf!;
    for (const csrf of [undefined, 'forged', `${token}x`]) {
      client.csrf = csrf;
      const { body } = await client.delete('/api/session');
      expect(body).toMatchObject({ status: 403, code: 'CSRF_TOKEN' });
    }
    client.csrf = token;
    expect((await client.delete('/api/session')).status).toBe(204);
  });

  it('is over after signing out, and an old cookie is worth nothing', async () => {
    const client = await server().as('urban-drafter');
    const cookie = client.cookie!;
    await client.delete('/api/session');
    client.cookie = cookie;
    expect((await client.get('/api/me')).body).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
  });

  it('gets a new token at each sign-in, and the one before ends', async () => {
    const client = await server().as('urban-drafter');
    const before = client.cookie!;
    await client.signIn('urban-drafter', PASSWORD);
    expect(client.cookie).not.toBe(before);
    client.cookie = before;
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('ends by itself after twelve hours', async () => {
    const client = await server().as('urban-drafter');
    server().clock.pass(12 * HOUR);
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('leaves no name, password or token in the log', async () => {
    const client = await server().as('urban-drafter');
    const written = server().log.join('');
    expect(written).toContain('/api/session');
    for (const secret of [PASSWORD, '沈墨白', 'urban-drafter', client.csrf!]) expect(written).not.toContain(secret);
  });
});
