import type * as block from './block.js';
import { RED_HEAD_TOP, RED_LINE_GAP, redHeadPoints, TITLE_LINE } from './front-height.js';
import { GBT_9704, type Layout } from './layout.js';
import { widthInCharacters } from './measure.js';
import { officialDate } from './official-date.js';
import { signatureIndents } from './render/signature.js';
import { linesOf, oneLine } from './render/text.js';
import { titleLines } from './title-lines.js';
import { PAGE_NUMBER_TYPEFACE, POINTS, TYPEFACES } from './typefaces.js';

type Run = { text: string; face: block.Face };
type Lines = Run[][];

/** Stands where a number will be given: 临司法审〔2026〕×号. */
export const PENDING = '×';

/** 7.3.3: 黑体, 楷体, 仿宋, 仿宋. */
const HEADINGS: Readonly<Record<block.HeadingLevel, block.Face>> = { 1: 'heiti', 2: 'kaiti', 3: 'fangsong', 4: 'fangsong' };

const lines = (text: block.Text): Lines =>
  linesOf(text).map((line) =>
    line.map((piece) =>
      typeof piece === 'string' ? { text: piece, face: 'fangsong' } : { text: piece.text, face: piece.face ?? 'fangsong' },
    ),
  );
const dated = (iso: string) => ({ iso, text: officialDate(iso) });

const headMarks = ({ copyNumber, classification, urgency }: block.HeadMarks) => ({
  kind: 'headMarks' as const,
  marks: [
    { text: copyNumber, face: 'fangsong' as const },
    { text: classification, face: 'heiti' as const },
    { text: urgency, face: 'heiti' as const },
  ].flatMap(({ text, face }): Run[] => (text ? [{ text: oneLine(text), face }] : [])),
});

const redHead = ({ issuers, suffix = '' }: block.RedHead) => ({
  kind: 'redHead' as const,
  lines: issuers.map((issuer, n) => oneLine(issuer) + (n === issuers.length - 1 ? suffix : '')),
  points: redHeadPoints(issuers, suffix, GBT_9704),
});

const item = ({ heading, parts }: block.Item) => ({
  kind: 'item' as const,
  heading: oneLine(heading),
  parts: parts.map(({ label, text }) => ({ lines: lines([{ text: label, face: 'kaiti' }, ...[text].flat()] as block.Text) })),
});

function table({ caption, columns, rows }: block.Table) {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table' as const,
    caption: caption === undefined ? null : oneLine(caption),
    columns: columns.map(({ heading, width }) => ({ heading: oneLine(heading), share: width / shares })),
    rows: rows.map((row) => columns.map((_, n) => lines(row[n] ?? ''))),
  };
}

/** 7.3.4: a single name follows 附件：, several are numbered. */
const attachmentsNote = ({ names }: block.AttachmentsNote) => ({
  kind: 'attachmentsNote' as const,
  lines: names.map((name, n) => ({
    label: `${n === 0 ? '附件：' : ''}${names.length === 1 ? '' : `${n + 1}.`}`,
    text: oneLine(name),
  })),
});

function signature({ name, date, sealed }: block.Signature) {
  const told = { name: oneLine(name), date: dated(date) };
  const indents = signatureIndents(widthInCharacters(told.name), widthInCharacters(told.date.text), sealed);
  return { kind: 'signature' as const, ...told, sealed, indents: { name: indents.name, date: indents.date }, blankLines: sealed ? 2 : 1 };
}

const record = ({ mainRecipients = [], copyTo, printedBy, printedOn }: block.VersionRecord) => ({
  kind: 'versionRecord' as const,
  names: [
    { label: '主送：', list: mainRecipients },
    { label: '抄送：', list: copyTo },
  ].flatMap(({ label, list }) => (list.length > 0 ? [{ label, text: `${list.map(oneLine).join('，')}。` }] : [])),
  printedBy: oneLine(printedBy),
  printedOn: dated(printedOn),
});

function onSheet(part: block.Block) {
  switch (part.kind) {
    case 'headMarks':
      return headMarks(part);
    case 'redHead':
      return redHead(part);
    case 'documentNumber': {
      const number = oneLine(part.number);
      return { kind: part.kind, number, pending: number.includes(PENDING), signatories: (part.signatories ?? []).map(oneLine) };
    }
    case 'redLine':
      return part;
    case 'title':
      return { kind: part.kind, text: oneLine(part.text), lines: titleLines(oneLine(part.text)) };
    case 'mainRecipients':
      return { kind: part.kind, text: `${part.names.map(oneLine).join('、')}：` };
    case 'paragraph':
      return { kind: part.kind, lines: lines(part.text), flush: part.flush ?? false };
    case 'heading':
      return { kind: part.kind, level: part.level, text: oneLine(part.text), face: HEADINGS[part.level] };
    case 'item':
      return item(part);
    case 'table':
      return table(part);
    case 'attachmentsNote':
      return attachmentsNote(part);
    case 'signature':
      return signature(part);
    case 'note':
      return { kind: part.kind, text: `（${oneLine(part.text)}）` };
    case 'attachment':
      return { kind: part.kind, label: `附件${part.ordinal ?? ''}`, title: oneLine(part.title), lines: titleLines(oneLine(part.title)) };
    case 'versionRecord':
      return record(part);
  }
}

/** A block with everything decided that setting it needs. */
export type SheetBlock = ReturnType<typeof onSheet>;

/** The same paper that `render` sets as docx, for a page that lays it out itself: titles broken, sizes chosen, faces named, dates in words. */
export const sheetOf = (blocks: readonly block.Block[]): SheetBlock[] => blocks.map(onSheet);

const millimetres = (twips: number): number => Math.round((twips / 1440) * 25.4 * 10) / 10;
const points = (twips: number): number => twips / 20;

/** The measures of a page in millimetres and points, from the layout that the docx follows. */
export function sheetLayout(layout: Layout = GBT_9704) {
  const { page, margin, typeArea, linesPerPage, charactersPerLine, linePitch, tracking } = layout;
  return {
    page: { width: millimetres(page.width), height: millimetres(page.height) },
    margin: {
      top: millimetres(margin.top),
      right: millimetres(margin.right),
      bottom: millimetres(margin.bottom),
      left: millimetres(margin.left),
    },
    typeArea: { width: millimetres(typeArea.width), height: millimetres(typeArea.height) },
    linesPerPage,
    charactersPerLine,
    linePitch: points(linePitch),
    tracking: points(tracking),
    sizes: { body: POINTS.size3, title: POINTS.size2, small: POINTS.size4 },
    titlePitch: points(TITLE_LINE),
    tablePitch: POINTS.size4 * 1.5,
    recordPitch: POINTS.size4 + (POINTS.size3 * 7) / 8,
    redHeadTop: millimetres(RED_HEAD_TOP),
    redLineGap: millimetres(RED_LINE_GAP),
    /** In eighths of a point in the docx: 10, 8 and 6. */
    rules: { redLine: 1.25, recordThick: 1, recordThin: 0.75 },
    typefaces: { ...TYPEFACES, pageNumber: PAGE_NUMBER_TYPEFACE },
  };
}
