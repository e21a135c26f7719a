import { citationsOf, outline } from '@fashen/legal-text';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { page } from '../outline/page.js';
import { pinned } from '../outline/pinned.js';
import { readText } from '../outline/read-text.js';
import { UsageError } from '../usage-error.js';

/** `outline FILE`: structure, head, foot and citations of a Word document or a text file. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '用法：outline 文件 [--json]（docx 或 txt）', en: 'Usage: outline FILE [--json] (docx or txt)' });
  }
  const read = outline(await readText(file, io));
  const citations = citationsOf(read);
  io.out(values.json ? `${JSON.stringify(pinned(read, citations), null, 2)}\n` : page(read, citations));
  return 0;
}
