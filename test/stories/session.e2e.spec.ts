import { describeEachServer, PASSWORD } from '../support/server.js';

describeEachServer('a session', (server) => {
  it('opens with the right password and says who acts for whom', async () => {
    const client = await server().as('urban-drafter');
    const { status, body } = await client.get('/api/me');
    expect(status).toBe(200);
    expect(body).toMatchObject({ person: { name: '沈墨白' }, party: { id: 'linjiang.urban', roles: ['drafter'] } });
  });
});
