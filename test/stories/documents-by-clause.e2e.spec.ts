import { p, rawDocx } from '../../fixtures/documents/make/raw-docx.js';
import type { Client } from '../support/client.js';
import { describeEachServer } from '../support/server.js';

const TEXT = [
  '临江市城市管理局关于印发《临江市招牌办法》的通知',
  '临城管发〔2026〕3号',
  '各区城市管理局：',
  '现将《临江市招牌办法》印发给你们，请遵照执行。',
  '临江市城市管理局',
  '2026年9月1日',
  '',
  '临江市招牌办法',
  '第一条　为了规范招牌，制定本办法。',
  '第二条　设置招牌应当：',
  '（一）整洁；',
  '（二）安全。',
  '前款规定由区城市管理局解释。',
  '第三条　本办法自2026年10月1日起施行。',
];
const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'linjiang.person.urban-drafter2'] };

type Clause = { id: string; parent: string | null; type: string; anchor: string; label: string; text: string };

describeEachServer('an uploaded version', (server) => {
  let drafter: Client;
  let id: string;
  let clauses: string;
  beforeAll(async () => {
    drafter = await server().as('urban-drafter');
    const bytes = rawDocx({ body: TEXT.map((text) => p(text)).join('') });
    const created = await drafter.upload('/api/documents', { file: { name: '招牌办法.docx', bytes }, fields });
    id = created.body.document.id;
    clauses = `/api/documents/${id}/versions/${created.body.version.id}/clauses`;
  });

  it('is given out by its clauses, which joined are its text to the character', async () => {
    const { status, body } = await drafter.get(clauses);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: { ordinal: 1 },
      title: '临江市城市管理局关于印发《临江市招牌办法》的通知',
      textHash: expect.stringMatching(/^t1:/),
    });
    const all = body.clauses as Clause[];
    expect(all.map(({ text }) => text).join('')).toBe(TEXT.join('\n'));
    expect(all.find(({ id: clause }) => clause === 'document-1.article-2.paragraph-1.item-2')).toEqual({
      id: 'document-1.article-2.paragraph-1.item-2',
      parent: 'document-1.article-2.paragraph-1',
      type: 'item',
      anchor: '《临江市招牌办法》第二条第一款第（二）项',
      label: '（二）',
      heading: '',
      text: '（二）安全。\n',
    });
    const before = new Set<string | null>([null]);
    for (const { id: clause, parent } of all) {
      expect(before).toContain(parent);
      before.add(clause);
    }
  });

  it('is given to those only who may see the document, and under its own document', async () => {
    expect((await (await server().as('market-drafter')).get(clauses)).status).toBe(404);
    expect((await (await server().as('auditor')).get(clauses)).status).toBe(200);
    expect((await drafter.get(clauses.replace(id, 'another'))).status).toBe(404);
    expect((await drafter.get(`/api/documents/${id}/versions/none/clauses`)).status).toBe(404);
  });
});
