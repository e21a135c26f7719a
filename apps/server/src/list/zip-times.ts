const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01, 00:00: where the zip format's days begin (APPNOTE.TXT 4.4.6). */
const TIME = 0;
const DATE = 0x0021;

/** The same package with every entry's time set to the first day that zip knows: the hour of an export is no part of what it says. */
export function withoutTimes(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('The sheet is no zip package');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('The directory of the package is damaged');
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) throw new Error('An entry of the package is not where its directory says');
    bytes.writeUInt16LE(TIME, at + 12);
    bytes.writeUInt16LE(DATE, at + 14);
    bytes.writeUInt16LE(TIME, local + 10);
    bytes.writeUInt16LE(DATE, local + 12);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
