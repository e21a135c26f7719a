import { readFileSync } from 'node:fs';
import { decodeText, documentLines, type TextLine } from '@fashen/legal-text';
import { inspectUpload, readDocx } from '@fashen/ooxml';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** The text of a file as `outline` takes it: a Word document's lines, or the characters of a text file. The content decides, not the name. */
export async function readText(file: string, io: Io): Promise<string | TextLine[]> {
  const bytes = bytesOf(file);
  const text = isPackage(bytes) || bytes.length === 0 ? undefined : decodeText(bytes);
  if (text !== undefined) return text;
  const verdict = await inspectUpload(bytes, file);
  if (!verdict.ok) {
    const [{ message, wayOut } = { message: { zh: '', en: '' }, wayOut: { zh: '', en: '' } }] = verdict.findings;
    throw new UsageError({ zh: `“${file}”：${message.zh}${wayOut.zh}`, en: `"${file}": ${message.en} ${wayOut.en}` });
  }
  for (const { message } of verdict.notices) io.err(`提示：${message.zh}\nNote: ${message.en}\n`);
  return documentLines(await readDocx(bytes));
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError({ zh: `无法读取“${file}”（${reason}）。`, en: `"${file}" cannot be read (${reason}).` });
  }
}

const SIGNATURES = ['504b', '255044462d', 'd0cf11e0'];

/** Zip, PDF and compound file have sentences of their own, even where their first bytes would pass as text. */
const isPackage = (bytes: Buffer): boolean => SIGNATURES.some((start) => bytes.toString('hex', 0, start.length / 2) === start);
