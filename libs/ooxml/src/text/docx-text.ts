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
};

/** Body in document order (text boxes after the paragraph that anchors them), notes in the order they are referred to. */
export type DocxText = { blocks: DocxBlock[]; notes: DocxNote[]; counts: DocxCounts };

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
});
