import { writeFileSync } from 'node:fs';
import { type Comparison, compare, outline } from '@fashen/legal-text';
import { redline } from '@fashen/official-documents';
import { changesInWords } from '../compare/changes-in-words.js';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { readText } from '../outline/read-text.js';
import { UsageError } from '../usage-error.js';

/** The redline bears the day it was made: what a reader of tracked changes looks for. */
async function writeRedline(comparison: Comparison, file: string): Promise<void> {
  const title = comparison.new.title || comparison.old.title || '条文对照';
  const bytes = await redline(comparison, { title, author: '法审 Fashen', date: new Date().toISOString().slice(0, 10) });
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError({ zh: `无法写入“${file}”（${reason}）。`, en: `"${file}" cannot be written (${reason}).` });
  }
}

/** `compare OLD NEW [--docx OUT] [--json]`: two drafts clause by clause; as a Word document with tracked changes too. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' }, docx: { type: 'string' } });
  const [old, next] = positionals;
  if (old === undefined || next === undefined || positionals.length > 2) {
    throw new UsageError({
      zh: '用法：compare 旧稿 新稿 [--docx 输出文件] [--json]（docx 或 txt）',
      en: 'Usage: compare OLD NEW [--docx OUT] [--json] (docx or txt)',
    });
  }
  const comparison = compare(outline(await readText(old, io)), outline(await readText(next, io)));
  if (values.docx !== undefined) await writeRedline(comparison, values.docx);
  const { counts, articles } = comparison;
  io.out(values.json ? `${JSON.stringify({ counts, articles }, null, 2)}\n` : changesInWords(comparison));
  return 0;
}
