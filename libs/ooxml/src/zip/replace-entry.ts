import { crc32 } from 'node:zlib';
import { PackageFault } from '../package-fault.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** General purpose bit 3: sizes and checksum stand behind the content. */
const SIZES_BEHIND = 0x0008;

type Directory = { at: number; size: number; count: number };
type Listed = { at: number; length: number; name: string; offset: number };

/**
 * The package with other content in one entry; every other entry keeps its bytes, and all keep their order. Stored and not compressed,
 * since other releases compress to other bytes.
 * @throws PackageFault BROKEN_PACKAGE when the directory is not that of a package of this size, or has no such entry
 */
export function replaceEntry(bytes: Buffer, name: string, content: Buffer): Buffer {
  const directory = directoryOf(bytes);
  const entries = listed(bytes, directory).toSorted((a, b) => a.offset - b.offset);
  if (!entries.some((entry) => entry.name === name)) throw new PackageFault('BROKEN_PACKAGE', name);
  const locals: Buffer[] = [bytes.subarray(0, entries[0]?.offset)];
  const moved = new Map<number, number>();
  let at = entries[0]?.offset ?? 0;
  entries.forEach((entry, n) => {
    const local = bytes.subarray(entry.offset, entries[n + 1]?.offset ?? directory.at);
    const written = entry.name === name ? storedLocal(local, content) : local;
    moved.set(entry.at, at);
    locals.push(written);
    at += written.length;
  });
  const records = listed(bytes, directory).map((entry) => {
    const record = Buffer.from(bytes.subarray(entry.at, entry.at + entry.length));
    if (entry.name === name) describeStored(record, 8, content);
    record.writeUInt32LE(moved.get(entry.at) ?? 0, 42);
    return record;
  });
  const end = Buffer.from(bytes.subarray(directory.at + directory.size));
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...records, end]);
}

function directoryOf(bytes: Buffer): Directory {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) !== END || at + 22 + bytes.readUInt16LE(at + 20) !== bytes.length) continue;
    const directory = { at: bytes.readUInt32LE(at + 16), size: bytes.readUInt32LE(at + 12), count: bytes.readUInt16LE(at + 10) };
    // Anything between directory and end is the larger format, which nothing below 4 GB needs.
    if (directory.at + directory.size !== at) throw new PackageFault('BROKEN_PACKAGE');
    return directory;
  }
  throw new PackageFault('BROKEN_PACKAGE');
}

function listed(bytes: Buffer, { at: first, count }: Directory): Listed[] {
  const entries: Listed[] = [];
  let at = first;
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new PackageFault('BROKEN_PACKAGE');
    const nameLength = bytes.readUInt16LE(at + 28);
    const length = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    entries.push({ at, length, name, offset: bytes.readUInt32LE(at + 42) });
    at += length;
  }
  return entries;
}

function storedLocal(local: Buffer, content: Buffer): Buffer {
  if (local.readUInt32LE(0) !== LOCAL) throw new PackageFault('BROKEN_PACKAGE');
  const header = Buffer.from(local.subarray(0, 30 + local.readUInt16LE(26)));
  describeStored(header, 6, content);
  header.writeUInt16LE(0, 28);
  return Buffer.concat([header, content]);
}

/** Flags, method, checksum and sizes, which stand in the same order in both kinds of record. */
function describeStored(record: Buffer, at: number, content: Buffer): void {
  record.writeUInt16LE(record.readUInt16LE(at) & ~SIZES_BEHIND, at);
  record.writeUInt16LE(0, at + 2);
  record.writeUInt32LE(crc32(content), at + 8);
  record.writeUInt32LE(content.length, at + 12);
  record.writeUInt32LE(content.length, at + 16);
}
