import { PackageFault } from '../package-fault.js';
import { MOST_ROWS, readSheet } from './read-sheet.js';

/** UTF-8 where it is; else what Chinese office programs write on Windows (GB 18030). */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** RFC 4180, with a comma or a tabulator between the cells. */
function cells(text: string): string[][] {
  const separator = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) end();
    else if (!isQuoted && sign === '\n') {
      end();
      rows.push([]);
    } else if (isQuoted || sign !== '\r') cell += sign;
  }
  end();
  return rows;
}

/**
 * A table that somebody keeps: the first sheet of an xlsx file, or text with commas or tabulators, as rows of text without empty ones.
 * @throws PackageFault for what is neither
 */
export async function readTable(bytes: Buffer): Promise<string[][]> {
  if (bytes.length === 0) throw new PackageFault('EMPTY_FILE');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readSheet(bytes);
  if (bytes.includes(0)) throw new PackageFault('UNKNOWN_FORMAT');
  const rows = textRows(bytes).filter((row) => row.some((text) => text !== ''));
  if (rows.length > MOST_ROWS) throw new PackageFault('TOO_LARGE');
  return rows;
}

function textRows(bytes: Buffer): string[][] {
  try {
    return cells(decoded(bytes));
  } catch (cause) {
    throw new PackageFault('UNKNOWN_FORMAT', undefined, { cause });
  }
}
