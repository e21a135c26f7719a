import {
  BorderStyle,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from 'docx';
import type { VersionRecord } from '../block.js';
import type { Layout } from '../layout.js';
import { linesAtMost, widthInCharacters } from '../measure.js';
import { officialDate } from '../official-date.js';
import { POINTS } from '../typefaces.js';
import { fixed } from './styles.js';
import { oneLine } from './text.js';

const CHARACTER = POINTS.size4 * 20;
/** 3.2: the height of a character and 7/8 of a 3号 character. */
const LINE = CHARACTER + (POINTS.size3 * 20 * 7) / 8;
/** A separator is an empty paragraph 1 pt high with a lower border of up to 1 pt. */
const EMPTY = 20;
const SEPARATOR = 2 * EMPTY;
/** 7.4.1: first and last line 0.35 mm, those between 0.25 mm; Word counts in eighths of a point: 8 are 0.353 mm, 6 are 0.265 mm. */
const THICK = 8;
const THIN = 6;
const TWIPS_PER_PIXEL = 15;

interface Row {
  readonly paragraph: Paragraph;
  readonly lines: number;
}

const separator = (size: number): Paragraph =>
  new Paragraph({
    style: 'VersionRecord',
    spacing: fixed(EMPTY),
    border: { bottom: { style: BorderStyle.SINGLE, size, color: '000000', space: 0 } },
  });

/** 7.4.2: 4号, one character in on both sides, continued below the first name, full stop at the end. */
function names(label: string, list: readonly string[], layout: Layout): Row {
  const text = `${list.map(oneLine).join('，')}。`;
  const label_ = widthInCharacters(label);
  const paragraph = new Paragraph({
    style: 'VersionRecord',
    spacing: fixed(LINE),
    indent: { left: (1 + label_) * CHARACTER, hanging: label_ * CHARACTER, right: CHARACTER },
    children: [new TextRun({ text: label + text })],
  });
  return { paragraph, lines: linesAtMost(text, Math.floor(layout.typeArea.width / CHARACTER) - 2 - label_) };
}

/** 7.4.3: the printing office one character in from the left, the date and 印发 one from the right. */
function printed({ printedBy, printedOn }: VersionRecord, layout: Layout): Row {
  const paragraph = new Paragraph({
    style: 'VersionRecord',
    spacing: fixed(LINE),
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: layout.typeArea.width - CHARACTER }],
    children: [new TextRun({ children: [oneLine(printedBy), new Tab(), `${officialDate(printedOn)}印发`] })],
  });
  return { paragraph, lines: 1 };
}

/**
 * 版记. Its last line lies on the lower edge of the last page's type area (7.4.1): the lines stand in a text box at the foot of the type
 * area, and the paragraph that holds the box is as high as the box. So the flow keeps that much room: where it is no longer there, box and
 * paragraph go to a next page together, and nothing is ever covered. (A floating table instead pushes its own anchor about.)
 * A record higher than a page, with hundreds of names, runs on in the flow.
 */
export function versionRecord(record: VersionRecord, layout: Layout): Paragraph[] {
  const rows: Row[] = [
    ...(record.mainRecipients?.length ? [names('主送：', record.mainRecipients, layout)] : []),
    ...(record.copyTo.length > 0 ? [names('抄送：', record.copyTo, layout)] : []),
    printed(record, layout),
  ];
  const children = [separator(THICK), ...rows.flatMap(({ paragraph }, n) => [paragraph, separator(n === rows.length - 1 ? THICK : THIN)])];
  const height = rows.reduce((sum, { lines }) => sum + lines * LINE + SEPARATOR, SEPARATOR);
  if (height > layout.typeArea.height) return children;
  const box = new WpsShapeRun({
    type: 'wps',
    children,
    transformation: { width: layout.typeArea.width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    bodyProperties: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, verticalAnchor: VerticalAnchor.BOTTOM, noAutoFit: true },
    nonVisualProperties: { txBox: '1' },
    altText: { id: '1', name: '版记' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.LEFT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.BOTTOM },
      wrap: { type: TextWrappingType.NONE },
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
  });
  return [new Paragraph({ spacing: fixed(Math.ceil(height)), children: [box] })];
}
