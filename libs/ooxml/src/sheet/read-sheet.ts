import { PackageFault } from '../package-fault.js';
import { child, descendants, elementsOf, ownText } from '../xml/elements.js';
import { parseXml, type XmlElement } from '../xml/parse-xml.js';
import { openPackage, type Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { relationshipsOf, resolveTarget } from '../zip/relationships.js';

/** More rows are no table that a person looks through. */
export const MOST_ROWS = 20_000;

const WORKBOOK = 'xl/workbook.xml';

/** Text of a string with its runs; what is only shown above it (拼音) is left out. */
const textOf = (element: XmlElement): string =>
  elementsOf(element)
    .filter(({ name }) => name === 'x:t' || name === 'x:r')
    .flatMap((part) => descendants(part, 'x:t'))
    .map(ownText)
    .join('');

async function sharedStrings(zip: Package): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!zip.entries.has(part)) return [];
  return elementsOf(parseXml(await readXmlPart(zip, part), part))
    .filter(({ name }) => name === 'x:si')
    .map(textOf);
}

/** `C7` → 2. */
function columnOf(reference: string | undefined, otherwise: number): number {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? otherwise : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const inline = child(cell, 'x:is');
  if (inline) return textOf(inline);
  const value = child(cell, 'x:v');
  const raw = value ? ownText(value) : '';
  return cell.attributes.t === 's' ? (shared[Number(raw)] ?? '') : raw;
}

function rowOf(row: XmlElement, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row)) {
    const column = columnOf(cell.attributes.r, cells.length);
    // what lies far out is a slip of the mouse, and would make a long row of nothing
    if (column < 100) cells[column] = cellText(cell, shared).trim();
  }
  return Array.from(cells, (text) => text ?? '');
}

/**
 * The first sheet of a workbook, row by row, as text: dates are the numbers that the file has for them.
 * @throws PackageFault for what is no workbook, or has more rows than `MOST_ROWS`
 */
export async function readSheet(bytes: Buffer): Promise<string[][]> {
  const zip = await openPackage(bytes);
  if (!zip.entries.has(WORKBOOK)) throw new PackageFault('OTHER_PACKAGE', WORKBOOK);
  const workbook = parseXml(await readXmlPart(zip, WORKBOOK), WORKBOOK);
  const first = descendants(workbook, 'x:sheet')[0]?.attributes['r:id'];
  const relationship = (await relationshipsOf(zip, WORKBOOK)).find(({ id }) => id === first);
  if (!relationship || relationship.isExternal) throw new PackageFault('BROKEN_PACKAGE', WORKBOOK);
  const part = resolveTarget(WORKBOOK, relationship.target);
  const shared = await sharedStrings(zip);
  const rows: string[][] = [];
  parseXml(await readXmlPart(zip, part), part, {
    parent: 'x:sheetData',
    handle: (row) => {
      if (rows.length >= MOST_ROWS) throw new PackageFault('TOO_LARGE', part);
      rows.push(rowOf(row, shared));
    },
  });
  return rows.filter((row) => row.some((text) => text !== ''));
}
