import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';
import { PackageFault } from '../package-fault.js';
import { decodeXml } from '../xml/decode-xml.js';
import { LIMITS } from './limits.js';
import type { Package } from './open-package.js';

/**
 * Unpacks one entry piece by piece: stops at the size the directory declared (which was checked before), and compares the checksum.
 * @throws PackageFault ZIP_BOMB when there is more than declared, BROKEN_PACKAGE when it cannot be unpacked
 */
export async function eachPiece(from: Package, name: string, take: (piece: Buffer) => void): Promise<void> {
  const entry = from.entries.get(name);
  if (entry === undefined) throw new PackageFault('BROKEN_PACKAGE', name);
  let size = 0;
  let checksum = 0;
  const stream = await open(from, entry, name);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.uncompressedSize) throw new PackageFault('ZIP_BOMB', name);
      checksum = crc32(piece, checksum);
      take(piece);
    }
  } catch (cause) {
    throw faultOf(cause, name);
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new PackageFault('BROKEN_PACKAGE', name);
}

/** One XML part as text. @throws PackageFault */
export async function readXmlPart(from: Package, name: string): Promise<string> {
  return decodeXml(await readEntry(from, name, LIMITS.xmlPart), name);
}

/** One entry in memory, of at most `limit` bytes. @throws PackageFault */
export async function readEntry(from: Package, name: string, limit: number): Promise<Buffer> {
  if ((from.entries.get(name)?.uncompressedSize ?? 0) > limit) throw new PackageFault('ZIP_BOMB', name);
  const pieces: Buffer[] = [];
  await eachPiece(from, name, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

async function open(from: Package, entry: Entry, name: string) {
  try {
    return await from.zip.openReadStreamPromise(entry);
  } catch (cause) {
    throw faultOf(cause, name);
  }
}

/** yauzl's own guard speaks first when an entry unpacks to more than it declared. */
function faultOf(cause: unknown, name: string): PackageFault {
  if (cause instanceof PackageFault) return cause;
  const tooMuch = cause instanceof Error && /too many bytes/.test(cause.message);
  return new PackageFault(tooMuch ? 'ZIP_BOMB' : 'BROKEN_PACKAGE', name, { cause });
}
