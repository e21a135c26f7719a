import { act, says } from './support/acting.js';
import { errand } from './support/errand.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

describe('a workflow that no page has heard of', () => {
  const { server, browsing } = visitCity({ workflows: [errand] });

  it('gets its button and its form from what the server says', async () => {
    const secretary = await server().as('office-secretary');
    const { document } = server().city.inForce ?? { document: '' };
    const opened = await secretary.post('/api/processes', { workflow: 'errand', input: { document } }, { key: 'errand' });
    expect([opened.status, opened.body]).toEqual([201, expect.anything()]);
    const visitor = await browsing().as('office-secretary');
    await visitor.goto(`/processes/${opened.body.id}`);
    await act(visitor, '反馈督办情况', async (form) => {
      await form.type('督办情况', '已经落实');
      await form.day('反馈日期', '2026-12-08');
    });
    await says(visitor.page, '已反馈');
    expect(await strayWords(visitor.page, 'zh')).toEqual([]);
    expect(visitor.faults()).toEqual([]);
  });
});
