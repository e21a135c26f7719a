import type { Words } from '@fashen/engine';
import { inspectUpload } from '@fashen/ooxml';
import { Problem } from '../platform/problem/problem.js';
import type { Uploaded } from '../platform/upload/read-upload.js';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Notice = { rule: string; says: Words; wayOut: Words };
export type AcceptedFile = Uploaded & { mediaType: string; notices: readonly Notice[] };

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

const isZip = (bytes: Buffer): boolean => startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506');

/** Text that decodes whole, as UTF-8 or GB 18030, and has no control characters but white space. */
function isPlainText(bytes: Buffer): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      return !/[^\P{Cc}\t\n\f\r]/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}

/** Takes a Word document by its content, or throws the problem with the sentence for what was found. */
export async function acceptDocx(file: Uploaded): Promise<AcceptedFile> {
  const verdict = await inspectUpload(file.bytes, file.name);
  if (!verdict.ok) {
    const findings = verdict.findings.map(({ rule, message, wayOut, at }) => ({
      rule,
      field: '/file',
      says: message,
      wayOut,
      ...(at === undefined ? {} : { details: { at } }),
    }));
    throw new Problem(`FILE.${verdict.code}`, { findings });
  }
  return { ...file, mediaType: DOCX, notices: verdict.notices.map(({ rule, message, wayOut }) => ({ rule, says: message, wayOut })) };
}

const OTHERS: readonly [mediaType: string, isIt: (bytes: Buffer) => boolean][] = [
  ['application/pdf', (bytes) => startsWith(bytes, '255044462d')],
  ['image/png', (bytes) => startsWith(bytes, '89504e470d0a1a0a')],
  ['image/jpeg', (bytes) => startsWith(bytes, 'ffd8ff')],
  ['text/plain', isPlainText],
];

/** Takes what may be a material: a Word document without macros, PDF, a picture, plain text. The content decides, never the name. */
export async function acceptMaterial(file: Uploaded): Promise<AcceptedFile> {
  if (file.bytes.length === 0 || isZip(file.bytes) || startsWith(file.bytes, 'd0cf11e0')) return acceptDocx(file);
  const mediaType = OTHERS.find(([, isIt]) => isIt(file.bytes))?.[0];
  if (mediaType === undefined) throw new Problem('FILE.NOT_ACCEPTED');
  return { ...file, mediaType, notices: [] };
}
