import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { PackageFault } from '../package-fault.js';
import { LIMITS } from './limits.js';

/** The entries of a zip by name, checked against the directory only: nothing has been unpacked yet. */
export type Package = { zip: ZipFile; entries: ReadonlyMap<string, Entry>; packed: number; unpacked: number };

const LOCAL_HEADER = 30;

/**
 * Reads the central directory and refuses what no office suite writes: unsafe or repeated names, entries that overlap or are named
 * otherwise in their own header, unknown compression, declared sizes of a bomb.
 * @throws PackageFault
 */
export async function openPackage(bytes: Buffer): Promise<Package> {
  const zip = await openZip(bytes);
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let packed = 0;
  let unpacked = 0;
  for (const entry of await directory(zip)) {
    const name = safeName(entry);
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new PackageFault('DUPLICATE_ENTRIES', name);
    seen.add(folded);
    if (entry.isEncrypted()) throw new PackageFault('ENCRYPTED', name);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new PackageFault('BROKEN_PACKAGE', name);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (unpacked > LIMITS.unpacked || isBomb(unpacked, packed)) throw new PackageFault('ZIP_BOMB', name);
    if (!name.endsWith('/')) entries.set(name, entry);
  }
  refuseOverlap(bytes, [...entries.values()]);
  return { zip, entries, packed, unpacked };
}

export const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > LIMITS.ratioFrom && unpacked / Math.max(packed, 1) > LIMITS.ratio;

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { decodeStrings: false });
  } catch (cause) {
    throw new PackageFault('BROKEN_PACKAGE', undefined, { cause });
  }
}

async function directory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.entries) throw new PackageFault('ZIP_BOMB');
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw new PackageFault('BROKEN_PACKAGE', undefined, { cause });
  }
  return entries;
}

function safeName(entry: Entry): string {
  const name = entry.fileNameRaw.toString('utf8');
  const steps = name.split('/');
  const unsafe = name === '' || name.startsWith('/') || /[\\\0:]/.test(name) || steps.includes('..') || steps.includes('.');
  if (unsafe) throw new PackageFault('UNSAFE_NAMES', name);
  return name;
}

/** Many entries over one compressed block is how a small file unpacks to terabytes; a name that differs in the entry's own header fools a second reader. */
function refuseOverlap(bytes: Buffer, entries: Entry[]): void {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let free = 0;
  for (const entry of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    const name = entry.fileNameRaw.toString('utf8');
    if (start < free) throw new PackageFault('ZIP_BOMB', name);
    if (start + LOCAL_HEADER > bytes.length) throw new PackageFault('BROKEN_PACKAGE', name);
    const nameEnd = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26);
    if (!bytes.subarray(start + LOCAL_HEADER, nameEnd).equals(entry.fileNameRaw)) throw new PackageFault('BROKEN_PACKAGE', name);
    free = nameEnd + bytes.readUInt16LE(start + 28) + entry.compressedSize;
  }
}
