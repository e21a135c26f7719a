import type { Words } from '@fashen/engine';
import type { UploadVerdict } from '@fashen/ooxml';
import { Problem } from '../platform/problem/problem.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { textWork } from '../text-work/text-work.js';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Notice = { rule: string; says: Words; wayOut: Words };
export type AcceptedFile = Uploaded & { mediaType: string; notices: readonly Notice[] };

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

const isZip = (bytes: Buffer): boolean => startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506');

/** Takes a Word document by its content, or throws the problem with the sentence for what was found. */
export async function acceptDocx(file: Uploaded): Promise<AcceptedFile> {
  return accepted(file, await textWork('inspectDocument', ...copied(file)));
}

/** Bytes go to a worker as a copy of their own: what was uploaded is kept afterwards. */
export function copied({ bytes, name }: Uploaded): [input: { bytes: Uint8Array; name: string }, transfer: ArrayBuffer[]] {
  const copy = new Uint8Array(bytes);
  return [{ bytes: copy, name }, [copy.buffer]];
}

/** The file with what its reader must know. @throws Problem with the sentence for what was found */
export function accepted(file: Uploaded, verdict: UploadVerdict): AcceptedFile {
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
];

/** Takes what may be a material: a Word document without macros, PDF, a picture, plain text. The content decides, never the name. */
export async function acceptMaterial(file: Uploaded): Promise<AcceptedFile> {
  if (file.bytes.length === 0 || isZip(file.bytes) || startsWith(file.bytes, 'd0cf11e0')) return acceptDocx(file);
  const found = OTHERS.find(([, isIt]) => isIt(file.bytes))?.[0];
  const mediaType = found ?? ((await textWork('isPlainText', ...copied(file))) ? 'text/plain' : undefined);
  if (mediaType === undefined) throw new Problem('FILE.NOT_ACCEPTED');
  return { ...file, mediaType, notices: [] };
}
