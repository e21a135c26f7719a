import { clausesOf as clausesOfNodes, documentLines, type Outline, outline, textHash } from '@fashen/legal-text';
import { inspectUpload, PackageFault, plainText, readDocx, readTable, type UploadFault, type UploadVerdict } from '@fashen/ooxml';
import { type Parts, toParts } from '../clauses-in-parts.js';
import { inspectPdf as inspect, type PdfVerdict } from '../pdf/inspect-pdf.js';
import { MOST_CHARACTERS, MOST_CLAUSES } from './limits.js';

type File = { bytes: Uint8Array; name: string };

/** What a draft says of itself, with its structure as rows. */
export type DraftText = Omit<Outline, 'nodes' | 'validity'> & { text: string; textHash: string; clauses: Parts };
export type ReadDocument =
  | { ok: false; verdict: UploadVerdict & { ok: false } }
  | { ok: false; verdict: 'tooLong'; characters: number; clauses: number }
  | { ok: true; verdict: UploadVerdict & { ok: true }; draft: DraftText };

/** Does this decode whole, as UTF-8 or GB 18030, without control characters but white space? */
export function isPlainText({ bytes }: File): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      return !/[^\P{Cc}\t\n\f\r]/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}

/** May these bytes be kept as a Word document? */
export const inspectDocument = ({ bytes, name }: File): Promise<UploadVerdict> => inspectUpload(asBuffer(bytes), name);

/** Is a PDF still, as a paper is? */
export const inspectPdf = ({ bytes }: File): Promise<PdfVerdict> => inspect(asBuffer(bytes));

/** The cells of a table, or by what fault the file is none. */
export async function readTableOf({ bytes }: File): Promise<{ ok: true; rows: string[][] } | { ok: false; code: UploadFault }> {
  try {
    return { ok: true, rows: await readTable(asBuffer(bytes)) };
  } catch (error) {
    if (error instanceof PackageFault) return { ok: false, code: error.code };
    throw error;
  }
}

/** Judges an uploaded Word document and reads its text and structure. */
export async function readDocument({ bytes, name }: File): Promise<ReadDocument> {
  const verdict = await inspectUpload(asBuffer(bytes), name);
  if (!verdict.ok) return { ok: false, verdict };
  const document = await readDocx(asBuffer(bytes));
  const text = plainText(document);
  if (text.length > MOST_CHARACTERS) return { ok: false, verdict: 'tooLong', characters: text.length, clauses: 0 };
  const { nodes, validity: _, ...facts } = outline(documentLines(document));
  const clauses = clausesOfNodes(nodes);
  if (clauses.length > MOST_CLAUSES) return { ok: false, verdict: 'tooLong', characters: text.length, clauses: clauses.length };
  return { ok: true, verdict, draft: { ...facts, text, clauses: toParts(clauses), textHash: textHash(text) } };
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
