import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { TITLE_LINE } from '../front-height.js';
import type { Layout } from '../layout.js';
import { PAGE_NUMBER_TYPEFACE, POINTS, TYPEFACES } from '../typefaces.js';
import { font } from './text.js';

/** Line spacing fixed to `line` twips: the grid's pitch must not depend on the metrics of whatever font the reader has. */
export const fixed = (line: number, before = 0) => ({ line, lineRule: LineRuleType.EXACT, before, after: 0 });

/** Two characters in from the left, in characters and (for programs that don't know them) in twips. */
export const twoCharacters = (layout: Layout) => ({ firstLineChars: 200, firstLine: 2 * layout.character });

const black = '000000';

/** Paragraph styles of a paper; Title and Heading1–4 carry outline levels, so that Word's navigation shows the paper's structure. */
export function stylesOf(layout: Layout): IStylesOptions {
  const size = POINTS.size3 * 2;
  const heading = (face: keyof typeof TYPEFACES, outlineLevel: number) => ({
    run: { font: font(TYPEFACES[face]), size, color: black, bold: false, characterSpacing: layout.tracking },
    paragraph: { spacing: fixed(layout.linePitch), indent: twoCharacters(layout), keepNext: true, outlineLevel },
  });
  // 22 lines fill the page and 28 characters the line (5.2.3): no widow control, no punctuation in the margin, no extra space at digits.
  // A constant of its own, since the package writes these into a style but its type for styles does not list them.
  const filled = {
    spacing: fixed(layout.linePitch),
    alignment: AlignmentType.BOTH,
    widowControl: false,
    overflowPunctuation: false,
    autoSpaceEastAsianText: false,
  };
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: { font: font(TYPEFACES.fangsong), size, color: black, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        paragraph: { spacing: fixed(layout.linePitch) },
      },
      title: {
        run: { font: font(TYPEFACES.biaosong), size: POINTS.size2 * 2, color: black, characterSpacing: 0 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: fixed(TITLE_LINE), outlineLevel: 0 },
      },
      heading1: heading('heiti', 0),
      heading2: heading('kaiti', 1),
      heading3: heading('fangsong', 2),
      heading4: heading('fangsong', 3),
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: { font: font(TYPEFACES.fangsong), size, color: black, characterSpacing: layout.tracking },
        paragraph: filled,
      },
      { id: 'BodyText', name: 'Body Text', ...based, paragraph: { indent: twoCharacters(layout) } },
      {
        id: 'TableText',
        name: 'Table Text',
        ...based,
        run: { size: POINTS.size4 * 2, characterSpacing: 0 },
        paragraph: { spacing: fixed(POINTS.size4 * 20 * 1.5) },
      },
      {
        id: 'VersionRecord',
        name: 'Version Record',
        ...based,
        run: { size: POINTS.size4 * 2, characterSpacing: 0 },
        paragraph: { alignment: AlignmentType.LEFT },
      },
      {
        id: 'PageNumber',
        name: 'Page Number Line',
        ...based,
        run: { font: font(PAGE_NUMBER_TYPEFACE), size: POINTS.size4 * 2, characterSpacing: 0 },
        paragraph: { spacing: fixed(POINTS.size4 * 20) },
      },
    ],
  };
}
