import type { Part } from './part.js';
import { escapeXml, XML_DECLARATION } from './xml.js';

/** The properties of a file. Its time is the paper's day of signature: the bytes must not depend on when it was rendered. */
export function coreProperties(title: string, author: string, day: string): Part {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data: [
      XML_DECLARATION,
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>zh-CN</dc:language>`,
      `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
      stamp('created'),
      stamp('modified'),
      '</cp:coreProperties>',
    ].join(''),
  };
}
