import { writeZip } from '@fashen/ooxml';
import type { Layout } from '../layout.js';
import { coreProperties } from './core-properties.js';
import { pageNumbers } from './page-number.js';
import type { Part } from './part.js';
import { stylesPart } from './styles.js';
import { XML_DECLARATION } from './xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const TYPES: Readonly<Record<string, string>> = {
  '/word/document.xml': `${WORD}.document.main+xml`,
  '/word/styles.xml': `${WORD}.styles+xml`,
  '/word/settings.xml': `${WORD}.settings+xml`,
  '/word/footer1.xml': `${WORD}.footer+xml`,
  '/word/footer2.xml': `${WORD}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

const CONTENT_TYPES: Part = {
  path: '[Content_Types].xml',
  data: [
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...Object.entries(TYPES).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    '</Types>',
  ].join(''),
};

const relationships = (path: string, targets: readonly (readonly [type: string, target: string])[]): Part => ({
  path,
  data: [
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...targets.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`),
    '</Relationships>',
  ].join(''),
});

const PACKAGE_RELATIONSHIPS = relationships('_rels/.rels', [
  [`${OFFICE}/officeDocument`, 'word/document.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const DOCUMENT_RELATIONSHIPS = relationships('word/_rels/document.xml.rels', [
  [`${OFFICE}/styles`, 'styles.xml'],
  [`${OFFICE}/settings`, 'settings.xml'],
  [`${OFFICE}/footer`, 'footer1.xml'],
  [`${OFFICE}/footer`, 'footer2.xml'],
]);

const SETTINGS: Part = {
  path: 'word/settings.xml',
  data: [
    `${XML_DECLARATION}<w:settings xmlns:w="${MAIN}"><w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/><w:compat>`,
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
  ].join(''),
};

function section({ page, margin, footer, linePitch, characterSpace }: Layout): string {
  return [
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>',
    `<w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="portrait"/><w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}"`,
    ` w:left="${margin.left}" w:header="${margin.top / 2}" w:footer="${footer}" w:gutter="0"/>`,
    `<w:docGrid w:type="lines" w:linePitch="${linePitch}" w:charSpace="${characterSpace}"/></w:sectPr>`,
  ].join('');
}

const documentPart = (body: string, layout: Layout): Part => ({
  path: 'word/document.xml',
  data: [
    `${XML_DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"`,
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">',
    `<w:body>${body}${section(layout)}</w:body></w:document>`,
  ].join(''),
});

/** What a file says of itself; `day` is YYYY-MM-DD. */
export interface FileProperties {
  readonly title: string;
  readonly author: string;
  readonly day: string;
}

/** A docx around the XML of its body. The same body gives the same bytes. */
export const docxOf = (body: string, { title, author, day }: FileProperties, layout: Layout): Buffer =>
  writeZip([
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    documentPart(body, layout),
    DOCUMENT_RELATIONSHIPS,
    stylesPart(layout),
    SETTINGS,
    ...pageNumbers(),
    coreProperties(title, author, day),
  ]);
