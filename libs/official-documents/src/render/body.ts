import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type * as block from '../block.js';
import type { Layout } from '../layout.js';
import { TYPEFACES } from '../typefaces.js';
import { twoCharacters } from './styles.js';
import { font, linesOf, oneLine, runsOf } from './text.js';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** 7.3.3: 3号仿宋, first line indented by two characters; the last lines of a body stay with the signature (7.3.5.5). */
export const paragraph = ({ text, flush }: block.Paragraph, keepNext: boolean): Paragraph[] =>
  linesOf(text).map((line) => new Paragraph({ style: flush ? 'Normal' : 'BodyText', keepNext, children: runsOf(line) }));

export const heading = ({ level, text }: block.Heading): Paragraph =>
  new Paragraph({ heading: LEVELS[level], children: runsOf([oneLine(text)]) });

/** An item of an opinion: its number and place as a heading of the third level, then labelled paragraphs. */
export const item = ({ heading: text, parts }: block.Item, keepNext: boolean): Paragraph[] => [
  heading({ kind: 'heading', level: 3, text }),
  ...parts.flatMap((part, n) =>
    paragraph(
      { kind: 'paragraph', text: [{ text: part.label, face: 'kaiti' }, ...(Array.isArray(part.text) ? part.text : [part.text])] },
      keepNext && n === parts.length - 1,
    ),
  ),
];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A table as wide as the type area; its head is repeated on each page and no row is torn apart. */
export function table({ caption, columns, rows }: block.Table, layout: Layout): (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const columnWidths = columns.map(({ width }) => Math.floor((layout.typeArea.width * width) / shares));
  const cell = (children: Paragraph[], n: number) =>
    new TableCell({
      children,
      width: { size: columnWidths[n]!, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    });
  const head = columns.map(({ heading: text }, n) =>
    cell(
      [new Paragraph({ style: 'TableText', alignment: AlignmentType.CENTER, children: runsOf([{ text: oneLine(text), face: 'heiti' }]) })],
      n,
    ),
  );
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, n) =>
          cell(
            linesOf(row[n] ?? '').map(
              (line) => new Paragraph({ style: 'TableText', alignment: AlignmentType.LEFT, children: runsOf(line) }),
            ),
            n,
          ),
        ),
      }),
  );
  const grid = new Table({
    width: { size: layout.typeArea.width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
  });
  const above = caption
    ? [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          run: { font: font(TYPEFACES.heiti) },
          children: runsOf([{ text: oneLine(caption), face: 'heiti' }]),
        }),
      ]
    : [];
  return [...above, grid];
}

/** 7.3.4: one line below the body, two characters in; several names are numbered and line up behind their numbers. */
export function attachmentsNote({ names }: block.AttachmentsNote, layout: Layout): Paragraph[] {
  const width = layout.character;
  const single = names.length === 1;
  return names.map((name, n) => {
    const text = single ? `附件：${oneLine(name)}` : `${n === 0 ? '附件：' : ''}${n + 1}.${oneLine(name)}`;
    const hanging = single ? 3 : n === 0 ? 4 : 1;
    const left = single ? 5 : 6;
    return new Paragraph({
      indent: { left: left * width, hanging: hanging * width },
      spacing: { before: n === 0 ? layout.linePitch : 0 },
      keepNext: true,
      children: runsOf([text]),
    });
  });
}

/** 7.3.7: on a page of its own, 附件 with its number in 黑体 flush on the first line, the title centred on the third. */
export const attachment = ({ ordinal, title }: block.Attachment, layout: Layout): Paragraph[] => [
  new Paragraph({ pageBreakBefore: true, keepNext: true, children: runsOf([{ text: `附件${ordinal ?? ''}`, face: 'heiti' }]) }),
  new Paragraph({
    style: 'Title',
    spacing: { before: layout.linePitch },
    keepNext: true,
    children: runsOf([oneLine(title)]),
  }),
];

/** 7.3.6: below the date, two characters in, in full-width brackets. */
export const note = ({ text }: block.Note, keepNext: boolean, layout: Layout): Paragraph =>
  new Paragraph({ style: 'BodyText', keepNext, indent: twoCharacters(layout), children: runsOf([`（${oneLine(text)}）`]) });
