import type { DocxBlock, DocxCell, DocxTable, DocxText } from './docx-text.js';

/**
 * A line of the plain text: a paragraph (or a piece of one between line breaks), a table row with tabs between cells, or a note.
 * `isNumbered`: it begins with an automatic number, which is a label and no citation.
 */
export type DocxLine = { text: string; kind: 'paragraph' | 'row' | 'note'; inContents: boolean; isNumbered: boolean };

/** The document line by line, notes last. Joined with line feeds these lines are the document's plain text. */
export function linesOf(document: DocxText): DocxLine[] {
  const notes = document.notes.flatMap(({ text }) =>
    text.split('\n').map((line): DocxLine => ({ text: line, kind: 'note', inContents: false, isNumbered: false })),
  );
  return [...blockLines(document.blocks), ...notes];
}

/** Plain text of the document: what the text hash is taken of. */
export const plainText = (document: DocxText): string =>
  linesOf(document)
    .map(({ text }) => text)
    .join('\n');

/** Body, cell or note line by line. */
export const blockLines = (blocks: readonly DocxBlock[]): DocxLine[] => blocks.flatMap(linesOfBlock);

function linesOfBlock(block: DocxBlock): DocxLine[] {
  if (block.kind === 'table') return rowLines(block);
  const { text: whole, inContents, number } = block;
  return whole.split('\n').map((text, at) => ({ text, kind: 'paragraph', inContents, isNumbered: number !== undefined && at === 0 }));
}

function rowLines(table: DocxTable): DocxLine[] {
  return table.rows.map(({ cells }) => ({ text: cells.map(cellText).join('\t'), kind: 'row', inContents: false, isNumbered: false }));
}

/** A cell stays on its row's line: breaks become spaces, and so do rows and cells of a table within, which `blocks` keeps as cells of cells. */
const cellText = (cell: DocxCell): string =>
  blockLines(cell.blocks)
    .map(({ text }) => text.replaceAll('\t', ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
