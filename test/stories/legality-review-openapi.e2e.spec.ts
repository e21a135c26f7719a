import type { EventSpec } from '@fashen/engine';
import { legalityReview } from '@fashen/workflow-legality-review';
import { startServer } from '../support/server.js';

describe('the description of the interface', () => {
  it('has a path for every action that people may send, with its body and its label', async () => {
    const server = await startServer();
    const { body } = await server.anonymous().get('/api/openapi.json');
    for (const [event, { by, label }] of Object.entries<EventSpec>(legalityReview.events)) {
      const path = body.paths[`/api/processes/{id}/${event}`];
      if (by === 'system') expect(path).toBeUndefined();
      else
        expect(path.post).toMatchObject({
          summary: `${label.zh} · ${label.en}`,
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        });
    }
    await server.close();
  });
});
