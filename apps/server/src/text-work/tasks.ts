import type { ComparisonView } from '@fashen/contracts';
import {
  type Clause,
  clausesOf,
  compare,
  documentLines,
  type Outline,
  outline,
  outlineOfClauses,
  staleCitations,
  textHash,
} from '@fashen/legal-text';
import { redline } from '@fashen/official-documents';
import { inspectUpload, plainText, readDocx, type UploadVerdict } from '@fashen/ooxml';
import { presentChange } from '../document/present-change.js';

/** Beside the time a text has a size: what every later reader of a version goes through. Ten times the longest statute. */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_CLAUSES = 20_000;

/** A text with its structure, as a version keeps it. */
export type ClausedText = { text: string; clauses: readonly Clause[] };
type Named = { id: string; ordinal: number };

/** What a draft says of itself, with its structure as rows. */
export type DraftText = ClausedText & Omit<Outline, 'nodes' | 'validity'> & { textHash: string };
export type ReadDocument =
  | { ok: false; verdict: UploadVerdict & { ok: false } }
  | { ok: false; verdict: 'tooLong'; characters: number; clauses: number }
  | { ok: true; verdict: UploadVerdict & { ok: true }; draft: DraftText };

/** Does this decode whole, as UTF-8 or GB 18030, without control characters but white space? */
export function isPlainText({ bytes }: { bytes: Uint8Array }): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      return !/[^\P{Cc}\t\n\f\r]/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}

/** May these bytes be kept as a Word document? */
export const inspectDocument = ({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<UploadVerdict> =>
  inspectUpload(asBuffer(bytes), name);

/** Judges an uploaded Word document and reads its text and structure. */
export async function readDocument({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<ReadDocument> {
  const verdict = await inspectUpload(asBuffer(bytes), name);
  if (!verdict.ok) return { ok: false, verdict };
  const document = await readDocx(asBuffer(bytes));
  const text = plainText(document);
  if (text.length > MOST_CHARACTERS) return { ok: false, verdict: 'tooLong', characters: text.length, clauses: 0 };
  const { nodes, validity: _, ...facts } = outline(documentLines(document));
  const clauses = clausesOf(nodes);
  if (clauses.length > MOST_CLAUSES) return { ok: false, verdict: 'tooLong', characters: text.length, clauses: clauses.length };
  return { ok: true, verdict, draft: { ...facts, text, clauses, textHash: textHash(text) } };
}

/** What changed between two texts and which citations the change left leading elsewhere, as the JSON (UTF-8) that is answered. */
export function compareTexts({ from, to }: { from: ClausedText & Named; to: ClausedText & Named }): Uint8Array {
  const comparison = compare(outlineOfClauses(from.text, from.clauses), outlineOfClauses(to.text, to.clauses));
  const view: ComparisonView = {
    from: { id: from.id, ordinal: from.ordinal },
    to: { id: to.id, ordinal: to.ordinal },
    counts: comparison.counts,
    articles: comparison.articles.map(presentChange),
    staleCitations: staleCitations(comparison).map(({ at, ...stale }) => ({ clause: at, ...stale })),
  };
  return new TextEncoder().encode(JSON.stringify(view));
}

/** Two texts as one Word document with the changes of the later one tracked. */
export const redlineTexts = ({
  from,
  to,
  facts,
}: {
  from: ClausedText;
  to: ClausedText;
  facts: Parameters<typeof redline>[1];
}): Promise<Uint8Array> => redline(compare(outlineOfClauses(from.text, from.clauses), outlineOfClauses(to.text, to.clauses)), facts);

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
