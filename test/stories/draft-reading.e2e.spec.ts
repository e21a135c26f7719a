import { draft } from '../support/docx.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('a draft that is read before it is handed in', (server) => {
  const file = { name: '户外招牌管理办法（送审稿）.docx', bytes: draft() };

  it('tells its title and structure, and leaves nothing behind', async () => {
    const drafter = await server().as('urban-drafter');
    const { status, body } = await drafter.upload('/api/documents/reading', { file });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: '临江市户外招牌设置管理办法',
      form: 'articles',
      counts: { article: expect.any(Number) },
      notices: [],
    });
    expect(body.counts.article).toBe(3);
    expect(await server().count('document')).toBe(0);
    expect(await server().count('file')).toBe(0);
  });

  it('is read for drafters only, and refused in words when it is no Word document', async () => {
    const head = await server().as('urban-head');
    expect((await head.upload('/api/documents/reading', { file })).status).toBe(403);
    const drafter = await server().as('urban-drafter');
    const refused = await drafter.upload('/api/documents/reading', { file: { name: '送审稿.docx', bytes: Buffer.from('no zip') } });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.body).toMatchObject({ code: expect.stringMatching(/^FILE\./), wayOut: expect.any(String) });
  });
});
