import type { DocxBlock, DocxCell, DocxText } from '../text/docx-text.js';
import { blockLines } from '../text/plain-lines.js';

/** A stretch of the plain text and where an edit finds it: `length` signs from `begin` are the paragraph's own from `from` on. */
export type TextPlace = { begin: number; length: number; paragraph: number; from: number };

/**
 * Where the plain text comes from, in its order. What stands in no place is written by the reader (automatic numbers, tabs between cells,
 * line ends between paragraphs), or stands in a note or in a table within a cell.
 */
export function textPlaces(document: DocxText): TextPlace[] {
  const reader = new PlaceReader();
  for (const block of document.blocks) reader.block(block);
  return reader.places;
}

class PlaceReader {
  readonly places: TextPlace[] = [];
  private at = 0;
  private paragraph = 0;

  /** Each block ends with a line end of its own, as the plain text joins them. */
  block(block: DocxBlock): void {
    if (block.kind === 'paragraph') {
      const written = block.text.length - block.ownText.length;
      this.place(this.at + written, 0, block.ownText.length);
      this.at += block.text.length + 1;
      this.paragraph += 1;
      return;
    }
    for (const { cells } of block.rows) this.row(cells);
  }

  private row(cells: readonly DocxCell[]): void {
    cells.forEach((cell, n) => {
      if (n > 0) this.at += 1;
      let isFirst = true;
      for (const inner of cell.blocks) isFirst = this.inCell(inner, isFirst);
    });
    this.at += 1;
  }

  private inCell(block: DocxBlock, isFirst: boolean): boolean {
    let first = isFirst;
    let from = block.kind === 'paragraph' ? block.ownText.length - block.text.length : 0;
    for (const { text } of blockLines([block])) {
      const shown = text.replaceAll('\t', ' ').trim();
      if (shown !== '') {
        if (!first) this.at += 1;
        first = false;
        if (block.kind === 'paragraph') this.lineInCell(text, shown, from);
        this.at += shown.length;
      }
      from += text.length + 1;
    }
    this.paragraph += paragraphCount(block);
    return first;
  }

  /** `from`: where the line begins in the paragraph's own text; negative by the length of an automatic number. */
  private lineInCell(text: string, shown: string, from: number): void {
    const begin = from + (text.length - text.trimStart().length);
    const skipped = Math.max(0, -begin);
    this.place(this.at + skipped, begin + skipped, shown.length - skipped);
  }

  private place(begin: number, from: number, length: number): void {
    if (length >= 0) this.places.push({ begin, length, paragraph: this.paragraph, from });
  }
}

const paragraphCount = (block: DocxBlock): number =>
  block.kind === 'paragraph'
    ? 1
    : block.rows.reduce(
        (sum, { cells }) => sum + cells.reduce((all, cell) => all + cell.blocks.reduce((n, inner) => n + paragraphCount(inner), 0), 0),
        0,
      );
