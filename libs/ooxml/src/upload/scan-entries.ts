import { PackageFault } from '../package-fault.js';
import { decodeXml } from '../xml/decode-xml.js';
import { LIMITS } from '../zip/limits.js';
import { isBomb, openPackage, type Package } from '../zip/open-package.js';
import { eachPiece, readEntry } from '../zip/read-entry.js';

export type Budget = { packed: number; unpacked: number };

/** Word's and Excel's macro storages, add-in binaries of toolbars, controls with code behind. */
const ACTIVE_PARTS = /(^|\/)(vbaProject|vbaData|attachedToolbars)[^/]*$|(^|\/)(macrosheets|activeX)\//i;
const XML_PART = /\.(xml|rels|vml)$/i;

/**
 * Unpacks every entry once within the limits, to see that it can be unpacked, carries no macro and no document type declaration;
 * packages inside the package count towards the same budget. Answers with the names of embedded objects.
 * @throws PackageFault
 */
export async function scanEntries(from: Package, budget: Budget, depth = 0): Promise<string[]> {
  budget.unpacked += from.unpacked;
  budget.packed += depth === 0 ? from.packed : 0;
  if (budget.unpacked > LIMITS.unpacked || isBomb(budget.unpacked, budget.packed)) throw new PackageFault('ZIP_BOMB');
  const embedded: string[] = [];
  for (const name of from.entries.keys()) {
    if (ACTIVE_PARTS.test(name)) throw new PackageFault('MACROS', name);
    if (/(^|\/)embeddings\//i.test(name)) embedded.push(name);
    if (XML_PART.test(name)) await scanXml(from, name);
    else await scanBinary(from, name, budget, depth);
  }
  return embedded;
}

async function scanXml(from: Package, name: string): Promise<void> {
  const xml = decodeXml(await readEntry(from, name, LIMITS.xmlPart), name);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new PackageFault('XML_ENTITIES', name);
}

async function scanBinary(from: Package, name: string, budget: Budget, depth: number): Promise<void> {
  let head: Buffer | undefined;
  const pieces: Buffer[] = [];
  await eachPiece(from, name, (piece) => {
    head ??= piece.subarray(0, 4);
    if (isZip(head)) pieces.push(piece);
  });
  if (pieces.length === 0) return;
  if (depth + 1 > LIMITS.nesting) throw new PackageFault('ZIP_BOMB', name);
  await scanEntries(await openPackage(Buffer.concat(pieces)), budget, depth + 1);
}

const isZip = (head: Buffer): boolean => head.toString('latin1') === 'PK\x03\x04';
