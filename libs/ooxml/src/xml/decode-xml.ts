import { PackageFault } from '../package-fault.js';

/** UTF-8 or UTF-16 by byte order mark, the only encodings OPC allows (ECMA-376 Part 2, 8.1.4). @throws PackageFault BROKEN_PACKAGE */
export function decodeXml(bytes: Buffer, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PackageFault('BROKEN_PACKAGE', part, { cause });
  }
}

/** The part in the encoding, and with the byte order mark, that it had before. */
export function encodeXml(xml: string, before: Buffer): Buffer {
  if (before[0] === 0xff && before[1] === 0xfe) return Buffer.from(`\ufeff${xml}`, 'utf16le');
  if (before[0] === 0xfe && before[1] === 0xff) return Buffer.from(`\ufeff${xml}`, 'utf16le').swap16();
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return Buffer.from(hasMark ? `\ufeff${xml}` : xml, 'utf8');
}
