import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText, readDocx } from '@fashen/ooxml';
import { dispatch } from '../dispatch.js';

const OLD = '临江市招牌办法\n第一条　招牌应当安全。\n第二条　收到申请之日起十五日内答复。\n第三条　本办法自2027年1月1日起施行。\n';
const NEW =
  '临江市招牌办法\n第一条　招牌应当安全。\n第二条　招牌应当整洁、美观，不得遮挡交通信号。\n第三条　收到申请之日起三十日内答复。\n第四条　本办法自2027年1月1日起施行。\n';

describe('compare', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [old, next, docx] = ['old.txt', 'new.txt', 'redline.docx'].map((name) => join(folder, name)) as [string, string, string];

  async function fashen(...options: string[]) {
    writeFileSync(old, OLD);
    writeFileSync(next, NEW);
    const out: string[] = [];
    const err: string[] = [];
    const code = await dispatch(['compare', ...options], { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join(''), err: err.join('') };
  }

  it('--json prints counts and articles, whose segments give both texts', async () => {
    const { code, out } = await fashen(old, next, '--json');
    const { counts, articles } = JSON.parse(out);
    const joined = (without: string) =>
      articles.flatMap((entry: { segments: [string, string][] }) =>
        entry.segments.filter(([mark]) => mark !== without).map(([, text]) => text),
      );
    expect(code).toBe(0);
    expect(counts).toEqual({ same: 2, edited: 1, added: 1, removed: 0, moved: 0, renumbered: 1, split: 0, merged: 0 });
    expect(articles[3]).toMatchObject({ change: 'edited', old: '第二条', new: '第三条' });
    expect(articles[3].segments).toEqual(
      expect.arrayContaining([
        ['-', '十五日'],
        ['+', '三十日'],
      ]),
    );
    expect([joined('+').join(''), joined('-').join('')]).toEqual([OLD, NEW]);
  });

  it('for people shows what went and what came', async () => {
    const { out } = await fashen(old, next);
    expect(out).toContain('修改 edited　第二条 → 第三条');
    expect(out).toContain('[-十五日-]{+三十日+}');
    expect(out).toContain('第三条→第四条');
  });

  it('--docx writes the changes as tracked ones', async () => {
    expect((await fashen(old, next, '--docx', docx)).code).toBe(0);
    expect(plainText(await readDocx(readFileSync(docx)))).toContain('收到申请之日起三十日内答复');
  });

  it.each([
    ['one file only', () => [old], '用法'],
    ['a file that is not there', () => [old, join(folder, '没有')], '无法读取'],
    ['a folder as redline', () => [old, next, '--docx', folder], '无法写入'],
  ])('of %s: exit 2 and a sentence', async (_, options, sentence) => {
    const { code, out, err } = await fashen(...options());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('of a file that is no document: exit 2', async () => {
    const pdf = join(folder, 'a.pdf');
    writeFileSync(pdf, '%PDF-1.7\n');
    expect((await fashen(pdf, next)).code).toBe(2);
  });
});
