import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentNumber, HeadMarks, MainRecipients, RedHead, Title } from '../block.js';
import { RED_HEAD_TOP, RED_LINE_GAP, redHeadPoints, TITLE_LINE } from '../front-height.js';
import type { Layout } from '../layout.js';
import { titleLines } from '../title-lines.js';
import { POINTS, TYPEFACES } from '../typefaces.js';
import { fixed } from './styles.js';
import { font, oneLine } from './text.js';

const RED = 'FF0000';

/** 7.2.1–7.2.3: 份号, 密级, 紧急程度, one line each, flush left. */
export const headMarks = (marks: HeadMarks): Paragraph[] =>
  [
    { text: marks.copyNumber, face: TYPEFACES.fangsong },
    { text: marks.classification, face: TYPEFACES.heiti },
    { text: marks.urgency, face: TYPEFACES.heiti },
  ].flatMap(({ text, face }) => (text ? [new Paragraph({ children: [new TextRun({ text: oneLine(text), font: font(face) })] })] : []));

/** 7.2.4: centred, red, 35 mm below the upper edge of the type area, whatever stands above it. */
export function redHead(head: RedHead, linesAbove: number, layout: Layout): Paragraph[] {
  const suffix = head.suffix ?? '';
  const points = redHeadPoints(head.issuers, suffix, layout);
  return head.issuers.map(
    (issuer, n) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: fixed(points * 20 * 1.2, n === 0 ? RED_HEAD_TOP - linesAbove * layout.linePitch : 0),
        children: [
          new TextRun({
            text: oneLine(issuer) + (n === head.issuers.length - 1 ? suffix : ''),
            font: font(TYPEFACES.biaosong),
            size: points * 2,
            color: RED,
          }),
        ],
      }),
  );
}

/** 7.2.5 centred, two lines below the red head; 7.2.6 with signatories: number left, signatories right, each one character in, two to a line. */
export function documentNumber(block: DocumentNumber, layout: Layout): Paragraph[] {
  const signatories = (block.signatories ?? []).map(oneLine);
  const spacing = { ...fixed(POINTS.size3 * 20), before: 2 * layout.linePitch };
  if (signatories.length === 0)
    return [new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [new TextRun(oneLine(block.number))] })];
  const lines = signatories.flatMap((_, n) => (n % 2 === 0 ? [signatories.slice(n, n + 2).join('　')] : []));
  return lines.map((names, n) => {
    const last = n === lines.length - 1;
    return new Paragraph({
      alignment: AlignmentType.LEFT,
      indent: { left: layout.character, right: layout.character },
      tabStops: [{ type: TabStopType.RIGHT, position: layout.typeArea.width - layout.character }],
      spacing: n === 0 ? spacing : { ...spacing, before: layout.linePitch - POINTS.size3 * 20 },
      children: [
        new TextRun({ children: [last ? oneLine(block.number) : '', new Tab(), n === 0 ? '签发人：' : ''] }),
        new TextRun({ text: names, font: font(TYPEFACES.kaiti) }),
      ],
    });
  });
}

/** 7.2.7: an empty line of 4 mm whose lower border is the red line; its thickness is left open, 1.25 pt here (0.44 mm). */
export const redLine = (): Paragraph =>
  new Paragraph({
    spacing: { line: RED_LINE_GAP, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: RED, space: 0 } },
  });

/** 7.3.1: two lines below the red line (one paragraph; its lines are broken where the title pauses). */
export const title = (block: Title, layout: Layout): Paragraph =>
  new Paragraph({
    style: 'Title',
    spacing: fixed(TITLE_LINE, 2 * layout.linePitch),
    children: titleLines(oneLine(block.text)).map((line, n) => new TextRun({ text: line, break: n > 0 ? 1 : 0 })),
  });

/** 7.3.2: one line below the title, flush left, ending with a full-width colon. */
export const mainRecipients = (block: MainRecipients, layout: Layout): Paragraph =>
  new Paragraph({
    spacing: fixed(layout.linePitch, layout.linePitch),
    children: [new TextRun(`${block.names.map(oneLine).join('、')}：`)],
  });
