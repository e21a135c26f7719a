import type { DocxBlock, DocxCell, DocxTable, DocxText } from './docx-text.js';

/** A line of the plain text: a paragraph (or a piece of one between line breaks), a table row with tabs between cells, or a note. */
export type DocxLine = { text: string; kind: 'paragraph' | 'row' | 'note'; inContents: boolean };

/** The document line by line, notes last. Joined with line feeds these lines are the document's plain text. */
export function linesOf(document: DocxText): DocxLine[] {
  const notes = document.notes.flatMap(({ text }) =>
    text.split('\n').map((line): DocxLine => ({ text: line, kind: 'note', inContents: false })),
  );
  return [...document.blocks.flatMap(blockLines), ...notes];
}

/** Plain text of the document: what the text hash is taken of. */
export const plainText = (document: DocxText): string =>
  linesOf(document)
    .map(({ text }) => text)
    .join('\n');

function blockLines(block: DocxBlock): DocxLine[] {
  if (block.kind === 'table') return rowLines(block);
  return block.text.split('\n').map((text) => ({ text, kind: 'paragraph', inContents: block.inContents }));
}

function rowLines(table: DocxTable): DocxLine[] {
  return table.rows.map(({ cells }) => ({ text: cells.map(cellText).join('\t'), kind: 'row', inContents: false }));
}

/** A cell stays on its row's line: breaks and inner tables become spaces. */
const cellText = (cell: DocxCell): string =>
  cell.blocks
    .flatMap(blockLines)
    .map(({ text }) => text.replaceAll('\t', ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
