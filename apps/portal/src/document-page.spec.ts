import type { LibraryDocument } from '@fashen/contracts';
import { documentPage } from './document-page.js';
import type { Reader } from './language.js';

const READER: Reader = { language: 'zh', path: '/documents/d', query: {} };
const clause = (id: string, type: string, label: string, heading: string, text: string) => ({
  id,
  parent: null,
  type,
  anchor: label,
  label,
  heading,
  text,
});
const document = (more: Partial<LibraryDocument> = {}): LibraryDocument =>
  ({
    id: 'd',
    title: '临江市养老服务管理办法',
    issuers: [{ id: 'linjiang', name: '临江市人民政府' }],
    subject: { code: 'civilAffairs', label: { zh: '民政、扶贫、救灾', en: 'civil affairs' } },
    numbers: { unified: null, document: '临政规〔2026〕1号' },
    status: { code: 'inForce', label: { zh: '现行有效', en: 'in force' } },
    decisions: [],
    publishedOn: '2026-01-01',
    effectiveOn: '2026-02-01',
    lastDay: null,
    endedOn: null,
    marks: [],
    excerpts: [],
    on: '2026-03-02',
    text: {
      version: { id: 'v', ordinal: 1 },
      title: '临江市养老服务管理办法',
      textHash: 't1:x',
      clauses: [
        clause('article-1', 'article', '第一条', '', '第一条　为规范服务，制定本办法。\n'),
        clause('attachment-1', 'attachment', '附件1', '养老机构名单', '附件1\n养老机构名单\n'),
      ],
    },
    isCitable: true,
    phases: [],
    texts: [],
    changes: [],
    does: [],
    explainer: { name: '解读.docx', href: '/api/public/documents/d/explainer' },
    channels: [],
    ...more,
  }) as LibraryDocument;

describe('the page of a document', () => {
  it('leads to the attachments within the text, and to what explains it', () => {
    const page = documentPage(READER, document(), '2026-03-02');
    expect(page).toMatch(/<h2 id="attachments">附件<\/h2>[\s\S]*<a href="#attachment-1">附件1 养老机构名单<\/a>/);
    expect(page).toContain('<h3 id="attachment-1">');
    expect(page).toMatch(/<h2 id="explainer">政策解读<\/h2>[\s\S]*href="\/api\/public\/documents\/d\/explainer">解读\.docx/);
  });

  it('says nothing of what there is not', () => {
    const { text } = document();
    const page = documentPage(READER, document({ explainer: null, text: { ...text, clauses: text.clauses.slice(0, 1) } }), '2026-03-02');
    expect(page).not.toMatch(/id="(attachments|explainer)"/);
  });
});
