import { type AcceptedFile, acceptMaterial } from '../document/accept-file.js';
import { Problem } from '../platform/problem/problem.js';
import type { Uploaded } from '../platform/upload/read-upload.js';

/** Where the end mark of a PDF may stand: readers look for it in the last 1024 bytes (ISO 32000-1, Annex H.3 note 18). */
const PDF_TAIL = 1024;
const JPEG_END = Buffer.from('ffd9', 'hex');
const PNG_END = Buffer.from('49454e44ae426082', 'hex');

/** Whether the end of the file is there. Cameras and scanners may write something behind the picture, so the mark is looked for, not the last byte. */
const ENDS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'application/pdf': (bytes) => bytes.subarray(-PDF_TAIL).includes('%%EOF'),
  'image/jpeg': (bytes) => bytes.includes(JPEG_END, 3),
  'image/png': (bytes) => bytes.includes(PNG_END, 8),
};

/**
 * Takes a scan: PDF, JPEG, PNG, or the Word document that was sent. The content decides, never the name.
 * @throws Problem FILE.NOT_EVIDENCE for anything else, plain text included: it shows no signature; FILE.CUT_OFF where the end is missing
 */
export async function acceptEvidence(file: Uploaded): Promise<AcceptedFile> {
  const accepted = await acceptMaterial(file).catch((error: unknown) => {
    throw error instanceof Problem && error.code === 'FILE.NOT_ACCEPTED' ? new Problem('FILE.NOT_EVIDENCE') : error;
  });
  if (accepted.mediaType === 'text/plain') throw new Problem('FILE.NOT_EVIDENCE');
  if (ENDS[accepted.mediaType]?.(file.bytes) === false) throw new Problem('FILE.CUT_OFF');
  return accepted;
}
