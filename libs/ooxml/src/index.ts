export type { WrittenNumber } from './numbering/list-counter.js';
export { formatNumber, KNOWN_FORMATS } from './numbering/number-format.js';
export { PackageFault, type UploadFault } from './package-fault.js';
export type { DocxEdit, EditFault, EditRefusal, Reviser } from './revise/edit.js';
export { paragraphsOf } from './revise/paragraphs.js';
export { refusalsOf } from './revise/refusals.js';
export { openRevisable, type Revisable } from './revise/revisable.js';
export { reviseDocx } from './revise/revise-docx.js';
export { type TextPlace, textPlaces } from './revise/text-places.js';
export { MOST_ROWS, readSheet } from './sheet/read-sheet.js';
export { readTable } from './sheet/read-table.js';
export { type SheetHead, writeLongSheet } from './sheet/write-long-sheet.js';
export type {
  DocxBlock,
  DocxCell,
  DocxChange,
  DocxComment,
  DocxCounts,
  DocxNote,
  DocxParagraph,
  DocxReport,
  DocxTable,
  DocxText,
} from './text/docx-text.js';
export { type DocxLine, linesOf, plainText } from './text/plain-lines.js';
export { readDocx } from './text/read-docx.js';
export { inspectUpload } from './upload/inspect-upload.js';
export { faultFinding, type UploadNotice } from './upload/sentences.js';
export type { Bilingual, UploadFinding, UploadVerdict } from './upload/verdict.js';
export { openPackage, type Package } from './zip/open-package.js';
export { readEntry } from './zip/read-entry.js';
export { writeZip, type ZipPart } from './zip/write-zip.js';
