import type { WrittenNumber } from '../numbering/list-counter.js';

/** One paragraph as it reads with all tracked changes accepted. `text` has the automatic number written out; `ownText` has not. */
export type DocxParagraph = {
  kind: 'paragraph';
  text: string;
  ownText: string;
  number: WrittenNumber | undefined;
  /** Name of the paragraph style (`heading 1`), not its id. */
  style: string | undefined;
  outlineLevel: number | undefined;
  /** Belongs to a generated table of contents. */
  inContents: boolean;
};

/** `merge: 'continue'` cells are covered by the cell above and have no text of their own. */
export type DocxCell = { blocks: DocxBlock[]; span: number; merge: 'none' | 'start' | 'continue' };
export type DocxTable = { kind: 'table'; rows: { cells: DocxCell[] }[] };
export type DocxBlock = DocxParagraph | DocxTable;
export type DocxNote = { kind: 'footnote' | 'endnote'; text: string };

/** How much of what a reader of the plain text would not see. */
export type DocxCounts = {
  insertions: number;
  deletions: number;
  moves: number;
  footnotes: number;
  endnotes: number;
  comments: number;
  textBoxes: number;
  pictures: number;
  embeddedObjects: number;
  hiddenRuns: number;
  /** Sections (a document without section breaks has one), fields of any kind, tables within a table's cell. */
  sections: number;
  fields: number;
  nestedTables: number;
};

/** One tracked change as its author left it; `text` is what was inserted, deleted or moved. */
export type DocxChange = { kind: 'insertion' | 'deletion' | 'move'; author: string; date: string | undefined; text: string };
export type DocxComment = { author: string; date: string | undefined; text: string };

/** What stands beside the text and is no part of it: shown to a reviewer, never reviewed as text. */
export type DocxReport = {
  /** Text of each header and footer that has any, once, in the order of the package. */
  headers: string[];
  footers: string[];
  comments: DocxComment[];
  changes: DocxChange[];
};

/** Body in document order (text boxes after the paragraph that anchors them), notes in the order they are referred to. */
export type DocxText = { blocks: DocxBlock[]; notes: DocxNote[]; counts: DocxCounts; report: DocxReport };

export const noCounts = (): DocxCounts => ({
  insertions: 0,
  deletions: 0,
  moves: 0,
  footnotes: 0,
  endnotes: 0,
  comments: 0,
  textBoxes: 0,
  pictures: 0,
  embeddedObjects: 0,
  hiddenRuns: 0,
  sections: 0,
  fields: 0,
  nestedTables: 0,
});

export const emptyReport = (): DocxReport => ({ headers: [], footers: [], comments: [], changes: [] });
