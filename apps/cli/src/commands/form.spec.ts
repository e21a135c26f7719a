import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText, readDocx } from '@fashen/ooxml';
import { FILING_REPORT } from '../../../../libs/official-documents/src/testing/filing.facts.js';
import { dispatch } from '../dispatch.js';

describe('form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const facts = join(folder, 'facts.json');
  const docx = join(folder, 'paper.docx');

  async function fashen(content: unknown, ...options: string[]) {
    writeFileSync(facts, typeof content === 'string' ? content : JSON.stringify(content));
    const out: string[] = [];
    const err: string[] = [];
    const code = await dispatch(['form', ...options], { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out: out.join(''), err: err.join('') };
  }

  it('makes the paper, and says which form and which bytes', async () => {
    const { code, out } = await fashen(FILING_REPORT, 'filing-report', '--facts', facts, '--out', docx, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { form: 'filing-report', version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(plainText(await readDocx(readFileSync(docx)))).toContain('报请备案');
    const again = await fashen(FILING_REPORT, 'filing-report', '--facts', facts, '--out', docx, '--json');
    expect(again.out).toBe(out);
  });

  it('refuses facts that do not fit, and what is no JSON, with a sentence', async () => {
    const { textHash: _hash, ...gap } = FILING_REPORT;
    for (const [content, says] of [
      [{}, '事实与文书格式不符'],
      [gap, '事实与文书格式不符'],
      [{ ...FILING_REPORT, signedOn: '昨天' }, '事实与文书格式不符'],
      ['{', '不是 JSON'],
    ] as const) {
      const { code, err } = await fashen(content, 'filing-report', '--facts', facts, '--out', docx);
      expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    }
  });

  it('names the forms where it is not told which', async () => {
    const { code, err } = await fashen({}, 'no-form', '--facts', facts, '--out', docx);
    expect([code, err]).toEqual([2, expect.stringContaining('objection-reply')]);
    expect((await fashen({}, 'filing-report')).code).toBe(2);
  });
});
