import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Block, FORMS, render } from '@fashen/official-documents';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

function readFacts(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError({ zh: `无法读取“${file}”（${codeOf(error)}）。`, en: `"${file}" cannot be read (${codeOf(error)}).` });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError({ zh: `“${file}”不是 JSON。`, en: `"${file}" is no JSON.` });
  }
}

/** Form and layout are pure: whatever fails in them is a fault of the facts. What was left out must not be printed as a word. */
async function paperOf(build: (facts: never) => Block[], facts: unknown): Promise<Buffer> {
  const misfit = (why: string) => new UsageError({ zh: `事实与文书格式不符：${why}。`, en: `The facts do not fit the form: ${why}.` });
  try {
    const blocks = build(facts as never);
    if (/undefined|\[object /.test(JSON.stringify(blocks))) throw new TypeError('undefined');
    return await render(blocks);
  } catch (error) {
    throw misfit(error instanceof Error ? error.message : String(error));
  }
}

function write(file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError({ zh: `无法写入“${file}”（${codeOf(error)}）。`, en: `"${file}" cannot be written (${codeOf(error)}).` });
  }
}

/** `form NAME --facts FILE --out FILE.docx [--json]`: a paper of the house from facts in JSON. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' }, facts: { type: 'string' }, out: { type: 'string' } });
  const [name] = positionals;
  const known = [...FORMS.keys()].sort().join('、');
  const form = name === undefined ? undefined : FORMS.get(name);
  if (!form || positionals.length > 1 || values.facts === undefined || values.out === undefined)
    throw new UsageError({
      zh: `用法：form 文书 --facts 事实.json --out 输出.docx [--json]；文书有：${known}`,
      en: `Usage: form NAME --facts FILE --out FILE.docx [--json]; forms: ${known}`,
    });
  const bytes = await paperOf(form, readFacts(values.facts));
  write(values.out, bytes);
  const made = { form: form.form, version: form.version, sha256: createHash('sha256').update(bytes).digest('hex') };
  io.out(values.json ? `${JSON.stringify(made, null, 2)}\n` : `${made.form}@${made.version}  ${made.sha256}\n`);
  return 0;
}
