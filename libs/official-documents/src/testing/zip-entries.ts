const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Where an entry of a zip file stands: its name, its record in the directory, its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly record: number;
  readonly header: number;
}

/** The entries of a zip file (no comment at its end, no zip64), in the directory's order. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('Not a zip file without a comment');
  const entries: ZipEntry[] = [];
  let record = zip.readUInt32LE(end + 16);
  while (record < end && zip.readUInt32LE(record) === CENTRAL) {
    const nameLength = zip.readUInt16LE(record + 28);
    entries.push({
      name: zip.toString('utf8', record + 46, record + 46 + nameLength),
      record,
      header: zip.readUInt32LE(record + 42),
    });
    record += 46 + nameLength + zip.readUInt16LE(record + 30) + zip.readUInt16LE(record + 32);
  }
  return entries;
}
