import { z } from 'zod';
import { problemDocument } from './problem.js';
import { words } from './words.js';

const face = z.enum(['fangsong', 'kaiti', 'heiti', 'biaosong']);
/** A piece of a line in one face; size and spacing come from the block. */
const run = z.object({ text: z.string(), face });
const line = z.array(run);
/** Lines that somebody broke on purpose; each is set as a paragraph of its own. */
const lines = z.array(line);
/** An ISO date and how the paper prints it: 2026年3月2日. */
const date = z.object({ iso: z.string(), text: z.string() });

/**
 * What a paper is made of, in reading order, with everything decided that a page needs (GB/T 9704-2012; the clause stands beside each):
 * titles broken, sizes chosen, faces named, dates in words. Widths and indents are in characters, sizes in points.
 */
export const sheetBlock = z.discriminatedUnion('kind', [
  /** 7.2.1–7.2.3, one line each, flush left at the top. */
  z.object({ kind: z.literal('headMarks'), marks: z.array(run) }),
  /** 7.2.4: red, centred, one line each, 35 mm below the upper edge of the type area. */
  z.object({ kind: z.literal('redHead'), lines: z.array(z.string()), points: z.number() }),
  /** 7.2.5, 7.2.6: two lines below the red head. `pending`: the number is not given yet, × stands in its place. */
  z.object({ kind: z.literal('documentNumber'), number: z.string(), pending: z.boolean(), signatories: z.array(z.string()) }),
  /** 7.2.7: red, as wide as the type area, 4 mm below the number. */
  z.object({ kind: z.literal('redLine') }),
  /** 7.3.1: centred, 2号 小标宋, two lines below the red line. */
  z.object({ kind: z.literal('title'), text: z.string(), lines: z.array(z.string()) }),
  /** 7.3.2: one line below the title, flush left; the colon is in the text. */
  z.object({ kind: z.literal('mainRecipients'), text: z.string() }),
  /** 7.3.3: each line begins two characters in, but for `flush`. */
  z.object({ kind: z.literal('paragraph'), lines, flush: z.boolean() }),
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(4), text: z.string(), face }),
  /** An item of an opinion: a heading of the third level, then labelled paragraphs. */
  z.object({ kind: z.literal('item'), heading: z.string(), parts: z.array(z.object({ lines })) }),
  /** As wide as the type area, 4号; `rows[row][column]` are the lines of a cell. */
  z.object({
    kind: z.literal('table'),
    caption: z.string().nullable(),
    columns: z.array(z.object({ heading: z.string(), share: z.number().describe('of the width, from 0 to 1') })),
    rows: z.array(z.array(lines)),
  }),
  /** 7.3.4: one line below the body, two characters in; the names with their numbers. */
  z.object({ kind: z.literal('attachmentsNote'), lines: z.array(z.object({ label: z.string(), text: z.string() })) }),
  /** 7.3.5: `indents` are the distances of name and date from the right edge; `blankLines` stand above. */
  z.object({
    kind: z.literal('signature'),
    name: z.string(),
    date,
    sealed: z.boolean(),
    indents: z.object({ name: z.number(), date: z.number() }),
    blankLines: z.int(),
  }),
  /** 7.3.6: two characters in, brackets in the text. */
  z.object({ kind: z.literal('note'), text: z.string() }),
  /** 7.3.7: begins a page; 附件 with its number flush on the first line, the title centred on the third. */
  z.object({ kind: z.literal('attachment'), label: z.string(), title: z.string(), lines: z.array(z.string()) }),
  /** 7.4: at the foot of the last page; first and last line thick, those between thin. */
  z.object({
    kind: z.literal('versionRecord'),
    names: z.array(z.object({ label: z.string(), text: z.string() })),
    printedBy: z.string(),
    printedOn: date,
  }),
]);
export type SheetBlock = z.output<typeof sheetBlock>;

const millimetres = z.number().describe('mm');
const points = z.number().describe('pt');

/** Measures of the page, from the same figures as the docx. */
export const sheetLayout = z.object({
  page: z.object({ width: millimetres, height: millimetres }),
  margin: z.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
  typeArea: z.object({ width: millimetres, height: millimetres }),
  linesPerPage: z.int(),
  charactersPerLine: z.int(),
  linePitch: points,
  /** What each 3号 character gives away so that 28 of them fill the line; negative. */
  tracking: points,
  sizes: z.object({ body: points, title: points, small: points }),
  titlePitch: points,
  tablePitch: points,
  recordPitch: points,
  redHeadTop: millimetres.describe('below the upper edge of the type area'),
  redLineGap: millimetres,
  rules: z.object({ redLine: points, recordThick: points, recordThin: points }),
  /** Font names as the standard has them; a screen falls back on what it has. */
  typefaces: z.object({ fangsong: z.string(), kaiti: z.string(), heiti: z.string(), biaosong: z.string(), pageNumber: z.string() }),
});
export type SheetLayout = z.output<typeof sheetLayout>;

/** A paper as it would be made now. Nothing is stored, and no number is taken. */
export const previewView = z.object({
  name: z.string().describe('as in the address'),
  form: z.string(),
  formVersion: z.int(),
  label: words,
  revision: z.int().describe('of the process that it was drawn from'),
  layout: sheetLayout,
  blocks: z.array(sheetBlock),
});
export type PreviewView = z.output<typeof previewView>;

/** What the caller may preview of a process. `findings`: what is missing as things stand; `asks`: JSON Schema of what may be sent along. */
export const previewList = z.object({
  entries: z.array(
    z.object({
      name: z.string(),
      label: words,
      ready: z.boolean(),
      findings: problemDocument.shape.findings,
      asks: z.json(),
      href: z.string(),
    }),
  ),
});
export type PreviewList = z.output<typeof previewList>;

/** What is being typed while the paper is looked at: sent in the body, since an address is no place for it. */
export const previewBody = z.record(z.string(), z.unknown());
