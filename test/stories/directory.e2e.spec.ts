import { type RunningServer, startServer, storyDatabases } from '../support/server.js';

describe.each(storyDatabases)('the directory for forms on %s', (database) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ database });
  });
  afterAll(() => server?.close());

  it('tells a drafter the names and roles of his own office, and of no other', async () => {
    const drafter = await server.as('urban-drafter');
    const { status, body } = await drafter.get('/api/directory/colleagues');
    expect(status).toBe(200);
    const names = body.entries.map(({ name }: { name: string }) => name);
    expect(names).toContain('顾长河');
    expect(names).not.toContain('江临舟');
    expect(Object.keys(body.entries[0]).sort()).toEqual(['id', 'name', 'roles']);
  });

  it('leaves out whoever cannot sign in any more, and an office that has ceased', async () => {
    const administrator = await server.as('administrator');
    const drafter = await server.as('urban-drafter');
    const second = 'linjiang.person.urban-drafter2';
    const before = await drafter.get('/api/directory/colleagues');
    expect(before.body.entries.map(({ id }: { id: string }) => id)).toContain(second);
    await administrator.post(`/api/admin/accounts/${second}/disable`, { reason: '调离' });
    const after = await drafter.get('/api/directory/colleagues');
    expect(after.body.entries.map(({ id }: { id: string }) => id)).not.toContain(second);
    await administrator.post('/api/admin/parties/linjiang.education/abolish', {
      abolishedOn: '2026-03-01',
      successor: 'linjiang.labour',
      reason: '机构改革',
    });
    const parties = await drafter.get('/api/directory/parties');
    const ids = parties.body.entries.map(({ id }: { id: string }) => id);
    expect(ids).toContain('linjiang.labour');
    expect(ids).not.toContain('linjiang.education');
  });

  it('answers nobody who has not signed in', async () => {
    expect((await server.anonymous().get('/api/directory/colleagues')).status).toBe(401);
  });
});
