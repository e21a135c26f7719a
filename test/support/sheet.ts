import { openPackage } from '../../libs/ooxml/src/zip/open-package.js';
import { readXmlPart } from '../../libs/ooxml/src/zip/read-entry.js';

/** The cells of the first sheet, row after row. */
export async function cellsOf(xlsx: Buffer): Promise<string[]> {
  const sheet = await openPackage(xlsx);
  const strings = [...(await readXmlPart(sheet, 'xl/sharedStrings.xml')).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!);
  const cells = (await readXmlPart(sheet, 'xl/worksheets/sheet1.xml')).matchAll(/<c [^>]*?t="s"[^>]*><v>(\d+)<\/v>|<c [^>]*\/>/g);
  return [...cells].map(([, index]) => (index === undefined ? '' : strings[Number(index)]!));
}
