import { LineRuleType } from 'docx';
import { TITLE_LINE } from '../front-height.js';
import type { Layout } from '../layout.js';
import { PAGE_NUMBER_TYPEFACE, POINTS, TYPEFACES } from '../typefaces.js';
import type { Part } from './part.js';
import { XML_DECLARATION } from './xml.js';

/** Line spacing fixed to `line` twips: the pitch must not depend on the metrics of whatever font the reader has. */
export const fixed = (line: number, before = 0) => ({ line, lineRule: LineRuleType.EXACT, before, after: 0 });

/** Two characters in from the left, in characters and (for programs that don't know them) in twips. */
export const twoCharacters = (layout: Layout) => ({ firstLineChars: 200, firstLine: 2 * layout.character });

interface Style {
  readonly id: string;
  readonly name: string;
  readonly typeface: string;
  readonly points: number;
  readonly line: number;
  readonly align: 'both' | 'center' | 'left';
  /** Spacing of the characters in twips. */
  readonly tracking?: number;
  readonly indent?: boolean;
  /** Level in the navigation, 0 the highest; such a paragraph stays with the next. */
  readonly outline?: number;
}

function styleTable(layout: Layout): Style[] {
  const body = { points: POINTS.size3, line: layout.linePitch, align: 'both', tracking: layout.tracking } as const;
  const heading = (level: number, typeface: string): Style => ({
    ...body,
    id: `Heading${level}`,
    name: `heading ${level}`,
    typeface,
    indent: true,
    outline: level - 1,
  });
  const small = { typeface: TYPEFACES.fangsong, points: POINTS.size4, align: 'left' } as const;
  return [
    { ...body, id: 'Normal', name: 'Normal', typeface: TYPEFACES.fangsong },
    { ...body, id: 'BodyText', name: 'Body Text', typeface: TYPEFACES.fangsong, indent: true },
    { id: 'Title', name: 'Title', typeface: TYPEFACES.biaosong, points: POINTS.size2, line: TITLE_LINE, align: 'center', outline: 0 },
    heading(1, TYPEFACES.heiti),
    heading(2, TYPEFACES.kaiti),
    heading(3, TYPEFACES.fangsong),
    heading(4, TYPEFACES.fangsong),
    { ...small, id: 'TableText', name: 'Table Text', line: POINTS.size4 * 20 * 1.5 },
    { ...small, id: 'VersionRecord', name: 'Version Record', line: layout.linePitch },
    { ...small, id: 'PageNumber', name: 'Page Number Line', typeface: PAGE_NUMBER_TYPEFACE, line: POINTS.size4 * 20 },
  ];
}

/**
 * 22 lines fill the page and 28 characters the line (5.2.3): no widow control, no punctuation in the margin, no extra space at digits and
 * letters; and no snapping to the grid, which stands in the section as the page's setting (LibreOffice rounds even fixed lines up to it).
 */
const FILLED =
  '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

function styleXml(style: Style, layout: Layout): string {
  const { id, name, typeface, points, line, align, tracking, indent, outline } = style;
  const type = id === 'Normal' ? 'w:type="paragraph" w:default="1"' : 'w:type="paragraph"';
  const based = id === 'Normal' ? '' : `<w:basedOn w:val="Normal"/>${outline === undefined ? '' : '<w:next w:val="BodyText"/>'}`;
  return [
    `<w:style ${type} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr>`,
    outline === undefined ? '' : '<w:keepNext/>',
    FILLED,
    `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`,
    indent ? `<w:ind w:firstLineChars="200" w:firstLine="${2 * layout.character}"/>` : '',
    `<w:jc w:val="${align}"/>${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>`,
    `<w:rFonts w:hint="eastAsia" w:ascii="${typeface}" w:hAnsi="${typeface}" w:eastAsia="${typeface}" w:cs="${typeface}"/>`,
    `<w:snapToGrid w:val="0"/><w:color w:val="000000"/><w:spacing w:val="${tracking ?? 0}"/>`,
    `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:style>`,
  ].join('');
}

/** `word/styles.xml`. Title and Heading1–4 carry outline levels, so that Word's navigation shows the paper's structure. */
export function stylesPart(layout: Layout): Part {
  return {
    path: 'word/styles.xml',
    data: [
      XML_DECLARATION,
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      ...styleTable(layout).map((style) => styleXml(style, layout)),
      '</w:styles>',
    ].join(''),
  };
}
