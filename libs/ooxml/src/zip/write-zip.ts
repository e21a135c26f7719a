import { crc32 } from 'node:zlib';

/** A file of a package: its path and its content; text is written as UTF-8. */
export interface ZipPart {
  readonly path: string;
  readonly data: string | Buffer;
  /** Where `data` was deflated by whoever wrote it: checksum and size of what it was before. */
  readonly deflated?: { readonly checksum: number; readonly size: number };
}

/** 1980-01-01 00:00, the first time a zip file can tell, as DOS time and date. */
const EPOCH = 0x0021_0000;
const VERSION = 20;
/** General purpose bit 11: the name is UTF-8. */
const NAME_IS_UTF8 = 0x0800;
const METHOD_DEFLATE = 8;
/** Past these the larger format would be needed, which nothing of ours writes. */
const MOST_PARTS = 0xffff;
const MOST_BYTES = 0xffff_ffff;

function header(signature: number, size: number, nameAt: number, name: Buffer): Buffer {
  const record = Buffer.alloc(size + name.length);
  record.writeUInt32LE(signature);
  name.copy(record, nameAt);
  return record;
}

/** What a local header and a directory record share, from the version on. */
function describe(record: Buffer, from: number, name: Buffer, data: Buffer, deflated: ZipPart['deflated']): void {
  record.writeUInt16LE(VERSION, from);
  if (name.some((byte) => byte > 0x7f)) record.writeUInt16LE(NAME_IS_UTF8, from + 2);
  if (deflated) record.writeUInt16LE(METHOD_DEFLATE, from + 4);
  record.writeUInt32LE(EPOCH, from + 6);
  record.writeUInt32LE(deflated?.checksum ?? crc32(data), from + 10);
  record.writeUInt32LE(data.length, from + 14);
  record.writeUInt32LE(deflated?.size ?? data.length, from + 18);
  record.writeUInt16LE(name.length, from + 22);
}

/**
 * Zips the parts of a package in their order, stored without compression: what deflate makes of a text differs between releases and
 * processors, and a paper must have the same bytes on all of them. What is no paper may come deflated.
 * @throws RangeError past 65,535 parts or 4 GB
 */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.path, 'utf8');
    const data = typeof part.data === 'string' ? Buffer.from(part.data, 'utf8') : part.data;
    const local = header(0x04034b50, 30, 30, name);
    describe(local, 4, name, data, part.deflated);
    const record = header(0x02014b50, 46, 46, name);
    record.writeUInt16LE(VERSION, 4);
    describe(record, 6, name, data, part.deflated);
    if (offset > MOST_BYTES || data.length > MOST_BYTES) throw new RangeError('A package of more than 4 GB');
    record.writeUInt32LE(offset, 42);
    files.push(local, data);
    directory.push(record);
    offset += local.length + data.length;
  }
  const records = Buffer.concat(directory);
  if (parts.length > MOST_PARTS || offset + records.length > MOST_BYTES) throw new RangeError('A package of too many parts or bytes');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, records, end]);
}
