import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { p, rawDocx } from '../../../../fixtures/documents/make/raw-docx.js';
import { dispatch } from '../dispatch.js';

const NOTICE = `临江市人民政府关于印发《临江市招牌办法》的通知
临政发〔2026〕7号
各区人民政府：
现将《临江市招牌办法》印发给你们，请遵照执行。
临江市人民政府
2026年10月8日
临江市招牌办法
第一条　为了规范招牌，根据《中华人民共和国广告法》第四十一条，制定本办法。
第二条　招牌应当安全。
违反前款规定的，依照本办法第九条处理。
第二条之一　本办法自2027年1月1日起施行，有效期五年。
`;

describe('outline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outline-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function fashen(content: string | Buffer, ...options: string[]) {
    const file = join(folder, '文件');
    writeFileSync(file, content);
    const out: string[] = [];
    const err: string[] = [];
    const code = await dispatch(['outline', file, ...options], { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join(''), err: err.join('') };
  }

  it('--json prints the pinned fields', async () => {
    const { code, out } = await fashen(NOTICE, '--json');
    const read = JSON.parse(out);
    expect(code).toBe(0);
    expect({ ...read, nodes: [], citations: [] }).toEqual({
      title: '临江市人民政府关于印发《临江市招牌办法》的通知',
      kind: '通知',
      issuer: '临江市人民政府',
      documentNumber: '临政发〔2026〕7号',
      date: '2026-10-08',
      form: 'articles',
      counts: { part: 0, chapter: 0, section: 0, article: 3, paragraph: 3, item: 0, subitem: 0 },
      nodes: [],
      attachments: [],
      citations: [],
    });
    expect(Object.keys(read.nodes[0])).toEqual(['id', 'type', 'label', 'heading', 'text', 'children']);
    expect(read.citations).toContainEqual({
      raw: '《中华人民共和国广告法》第四十一条',
      title: '中华人民共和国广告法',
      article: 41,
      paragraph: null,
      item: null,
      at: 'document-1.article-1',
    });
  });

  it('for people names each place in legal language, and a citation that leads nowhere', async () => {
    const { out } = await fashen(NOTICE);
    expect(out).toContain('《临江市招牌办法》第二条之一');
    expect(out).toContain('本办法第九条 → 本文无此处');
    expect(out).toContain('有效期五年');
  });

  it('reads a Word document, whatever its name, and says on stderr what a reader would miss', async () => {
    const body = `${p('临江市招牌办法')}${p('第一条　甲。')}<w:p><w:ins w:id="1"><w:r><w:t>第二条　乙。</w:t></w:r></w:ins></w:p>`;
    const { code, out, err } = await fashen(rawDocx({ body }), '--json');
    expect([code, JSON.parse(out).counts.article]).toEqual([0, 2]);
    expect(err).toContain('修订痕迹');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), '为空'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.docx'],
    ['a broken package', Buffer.from('PK\x03\x04xxxx'), '损坏'],
    ['bytes of no text', Buffer.from('00ff00ff', 'hex'), '.docx'],
  ])('of %s: exit 2 and a sentence in both languages', async (_, content, sentence) => {
    const { code, out, err } = await fashen(content);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).toMatch(/[a-z]{4,}.*\.\n$/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('of a file that is not there says so', async () => {
    const told: string[] = [];
    const io = { out: () => {}, err: (text: string) => told.push(text) };
    expect(await dispatch(['outline', join(folder, '没有')], io)).toBe(2);
    expect(told.join('')).toContain('无法读取');
    expect(await dispatch(['outline'], io)).toBe(2);
  });
});
