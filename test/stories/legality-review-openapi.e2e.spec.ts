import type { EventSpec } from '@fashen/engine';
import { WORKFLOWS } from '../../apps/server/src/workflow/workflows.js';
import { startServer } from '../support/server.js';

describe('the description of the interface', () => {
  it('has a path for every action that people may send, with its body and its label', async () => {
    const server = await startServer();
    const { body } = await server.anonymous().get('/api/openapi.json');
    const events = WORKFLOWS.flatMap((workflow) => Object.entries<EventSpec>(workflow.events ?? {}));
    for (const [event, { by, label }] of events) {
      const path = body.paths[`/api/processes/{id}/${event}`];
      if (by === 'system') expect(path).toBeUndefined();
      else
        expect(path.post).toMatchObject({
          summary: expect.stringContaining(`${label.zh} · ${label.en}`),
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        });
    }
    await server.close();
  });
});
