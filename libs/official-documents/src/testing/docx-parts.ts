import { inflateRawSync } from 'node:zlib';
import { zipEntries } from './zip-entries.js';

/** The text parts of a docx by name. */
export function docxParts(docx: Buffer): Map<string, string> {
  return new Map(
    zipEntries(docx).map(({ name, record, header }) => {
      const size = docx.readUInt32LE(record + 20);
      const start = header + 30 + docx.readUInt16LE(header + 26) + docx.readUInt16LE(header + 28);
      const stored = docx.subarray(start, start + size);
      const bytes = docx.readUInt16LE(record + 10) === 8 ? inflateRawSync(stored) : stored;
      return [name, bytes.toString('utf8')];
    }),
  );
}

/** A part that has to be there. */
export function part(docx: Buffer, name: string): string {
  const found = docxParts(docx).get(name);
  if (found === undefined) throw new Error(`No ${name} in the docx`);
  return found;
}

/** The plain text of a part of WordprocessingML, paragraphs joined without anything between them. */
export const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text!)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
