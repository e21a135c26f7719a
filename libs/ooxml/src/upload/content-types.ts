import { elementsOf } from '../xml/elements.js';
import { parseXml } from '../xml/parse-xml.js';
import type { Package } from '../zip/open-package.js';
import { readXmlPart } from '../zip/read-entry.js';

const PART = '[Content_Types].xml';
const MAIN = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/i;

/** All content types that the package declares, and whether it declares a Word main part. Undefined if it is no such package. @throws PackageFault */
export async function contentTypesOf(from: Package): Promise<{ hasWordMain: boolean; hasMacros: boolean } | undefined> {
  if (!from.entries.has(PART)) return undefined;
  const types = elementsOf(parseXml(await readXmlPart(from, PART), PART)).map(({ attributes }) => attributes.ContentType ?? '');
  return {
    hasWordMain: types.some((type) => MAIN.test(type)),
    hasMacros: types.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type)),
  };
}
