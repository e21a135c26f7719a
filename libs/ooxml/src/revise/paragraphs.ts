import type { DocxBlock, DocxParagraph } from '../text/docx-text.js';

/** Every paragraph of the body in document order, those of cells with them: what an edit counts. */
export const paragraphsOf = (blocks: readonly DocxBlock[]): DocxParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
