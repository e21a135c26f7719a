import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { writeZip, type ZipPart } from '../zip/write-zip.js';
import { rowXml, SHEET_ENDS, SHEET_PART, STYLE, sheetBegins, workbookParts } from './sheet-parts.js';

/** `name` of the sheet; `width` in characters. */
export interface SheetHead {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
}
type Rows = readonly (readonly string[])[];

/**
 * Rows of text as a workbook with one sheet, written as they come: between two parts whoever else waits gets a turn, and no more than one part
 * is held as text. Packed with the deflate of this machine, since tens of thousands of rows are many megabytes.
 */
export async function writeLongSheet({ name, columns }: SheetHead, parts: AsyncIterable<Rows>): Promise<Buffer> {
  return writeZip([...workbookParts(name), { path: SHEET_PART, ...(await packed(sheetXml(columns, parts))) }]);
}

async function* sheetXml(columns: SheetHead['columns'], parts: AsyncIterable<Rows>): AsyncGenerator<string> {
  const headings = columns.map(({ heading }) => heading);
  yield sheetBegins(columns.map(({ width }) => width)) + rowXml(1, headings, STYLE.bold);
  let n = 1;
  for await (const rows of parts) {
    await setImmediate();
    yield rows.map((cells) => rowXml(++n, cells, STYLE.wrapped)).join('');
  }
  yield SHEET_ENDS;
}

async function packed(pieces: AsyncIterable<string>): Promise<Pick<ZipPart, 'data' | 'deflated'>> {
  let checksum = 0;
  let size = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece, 'utf8');
      checksum = crc32(bytes, checksum);
      size += bytes.length;
      yield bytes;
    }
  }
  const chunks: Buffer[] = [];
  await pipeline(counted, createDeflateRaw(), async (deflated: AsyncIterable<Buffer>) => {
    for await (const chunk of deflated) chunks.push(chunk);
  });
  return { data: Buffer.concat(chunks), deflated: { checksum, size } };
}
