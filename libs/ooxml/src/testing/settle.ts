import type { Buffer as Bytes } from 'node:buffer';
import { paragraphsOf } from '../revise/paragraphs.js';
import { readDocx } from '../text/read-docx.js';
import { openPackage } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';
import { replaceEntry } from '../zip/replace-entry.js';

const PART = 'word/document.xml';
const SWAPPED: Record<string, string> = { ins: 'del', del: 'ins', moveFrom: 'moveTo', moveTo: 'moveFrom' };

/** The paragraphs' own texts with all tracked changes accepted. */
export const accepted = async (bytes: Bytes): Promise<string[]> =>
  paragraphsOf((await readDocx(bytes)).blocks).map(({ ownText }) => ownText);

/**
 * With all rejected: insertions and deletions change names, and the reader that accepts does the rest. Another way than the writer's,
 * which knows nothing of it.
 */
export async function rejected(bytes: Bytes): Promise<string[]> {
  const xml = await readXmlPart(await openPackage(bytes), PART);
  const swapped = xml
    .replace(/(<\/?w:)(ins|del|moveFrom|moveTo)(?=[\s/>])/g, (_, before: string, name: string) => before + (SWAPPED[name] ?? name))
    .replaceAll('w:delText', 'w:t');
  return accepted(replaceEntry(bytes, PART, Buffer.from(swapped)));
}

export const mainXml = async (bytes: Bytes): Promise<string> => readXmlPart(await openPackage(bytes), PART);
