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
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('Not a zip file as the docx package writes it');
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

/** 1980-01-01 00:00, the first time a zip file can tell, as DOS time and date. */
const EPOCH = 0x0021_0000;

/** Sets every time in a zip file to 1980-01-01: the docx package stamps the local time of the run. Changes the buffer it is given. */
export function stampEntries(zip: Buffer): Buffer {
  for (const { record, header } of zipEntries(zip)) {
    zip.writeUInt32LE(EPOCH, record + 12);
    zip.writeUInt32LE(EPOCH, header + 10);
  }
  return zip;
}
