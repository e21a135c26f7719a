import { PackageFault } from '../package-fault.js';
import { decodeXml } from '../xml/decode-xml.js';
import { LIMITS } from '../zip/limits.js';
import { isBomb, openPackage, type Package } from '../zip/open-package.js';
import { eachPiece, readEntry } from '../zip/read-entry.js';
import { refuseActiveFields } from './active-fields.js';
import { isCompoundFile } from './compound-file.js';
import { refuseRemote } from './external-targets.js';

export type Budget = { packed: number; unpacked: number };

/** Word's and Excel's macro storages, add-in binaries of toolbars, controls with code behind. */
const ACTIVE_PARTS = /(^|\/)(vbaProject|vbaData|attachedToolbars)[^/]*$|(^|\/)(macrosheets|activeX)\//i;
const XML_PART = /\.(xml|rels|vml)$/i;
const EMBEDDED = /(^|\/)embeddings\//i;
/** Programs of Windows and Unix, scripts that name their reader, and RTF, which carries objects of its own. */
const PROGRAMS = ['MZ', '\x7fELF', '#!', '{\\rt'];
const HEAD = 8;

/**
 * Unpacks every entry once within the limits, to see that it can be unpacked, carries no macro, no program, no field that acts and no document
 * type declaration, and loads nothing from elsewhere; packages inside the package count towards the same budget. Answers with the names of
 * embedded packages.
 * @throws PackageFault
 */
export async function scanEntries(from: Package, budget: Budget, depth = 0): Promise<string[]> {
  budget.unpacked += from.unpacked;
  budget.packed += depth === 0 ? from.packed : 0;
  if (budget.unpacked > LIMITS.unpacked || isBomb(budget.unpacked, budget.packed)) throw new PackageFault('ZIP_BOMB');
  const embedded: string[] = [];
  for (const name of from.entries.keys()) {
    if (ACTIVE_PARTS.test(name)) throw new PackageFault('MACROS', name);
    if (EMBEDDED.test(name)) embedded.push(name);
    if (XML_PART.test(name)) await scanXml(from, name);
    else await scanBinary(from, name, budget, depth);
  }
  return embedded;
}

async function scanXml(from: Package, name: string): Promise<void> {
  const xml = decodeXml(await readEntry(from, name, LIMITS.xmlPart), name);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new PackageFault('XML_ENTITIES', name);
  if (name.endsWith('.rels')) refuseRemote(xml, name);
  else refuseActiveFields(xml, name);
}

async function scanBinary(from: Package, name: string, budget: Budget, depth: number): Promise<void> {
  let head = Buffer.alloc(0);
  const pieces: Buffer[] = [];
  await eachPiece(from, name, (piece) => {
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    if (isZip(head)) pieces.push(piece);
  });
  if (isProgram(head) || (EMBEDDED.test(name) && !isZip(head))) throw new PackageFault('EMBEDDED_PROGRAM', name);
  if (pieces.length === 0) return;
  if (depth + 1 > LIMITS.nesting) throw new PackageFault('ZIP_BOMB', name);
  await scanEntries(await openPackage(Buffer.concat(pieces)), budget, depth + 1);
}

const isZip = (head: Buffer): boolean => head.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
const isProgram = (head: Buffer): boolean => isCompoundFile(head) || PROGRAMS.some((mark) => head.toString('latin1').startsWith(mark));
