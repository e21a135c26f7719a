import { type ZipEntry, zip } from './zip.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const entry = (name: string, xml: string): ZipEntry => ({ name, bytes: Buffer.from(`${HEAD}${xml}`) });

/** The smallest Word document with these paragraphs; `extra` adds parts, `mainType` lies about the main one. */
export function docx(
  paragraphs: readonly string[],
  { extra = [], mainType = MAIN }: { extra?: readonly ZipEntry[]; mainType?: string } = {},
): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join('');
  return zip([
    entry(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    ),
    entry(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    entry('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...extra,
  ]);
}

/** An invented draft with three articles. */
export const draft = (title = '临江市户外招牌设置管理办法'): Buffer =>
  docx([
    title,
    '第一条 为规范户外招牌设置，根据有关法律法规，制定本办法。',
    '第二条 本市城市化管理区域内户外招牌的设置和管理，适用本办法。',
    '第三条 本办法自公布之日起三十日后施行。',
  ]);
