import type { CarriedFile } from '@fashen/portal';
import { acceptEvidence } from '../evidence/accept-evidence.js';
import { Problem } from '../platform/problem/problem.js';
import { safeFileName } from '../platform/upload/file-name.js';
import type { Uploaded, UploadForm } from '../platform/upload/read-upload.js';

/** Bytes of a file that a form carries back and forth; a larger one is chosen again. */
export const MOST_CARRIED = 2 * 1024 * 1024;
/** In base64, with room for what stands around it. */
export const MOST_FIELD = Math.ceil((MOST_CARRIED * 4) / 3) + 1024;

const one = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The file that was chosen now, or else the one that the form has carried along since it was looked at, unless it is to be left out. */
export function chosenFile({ fields, file }: UploadForm): Uploaded | undefined {
  if (file || one(fields.keptFile) === '' || one(fields.dropFile) !== '') return file;
  return { name: safeFileName(one(fields.keptName), 'file'), bytes: Buffer.from(one(fields.keptFile), 'base64') };
}

/** The file as the form carries it on, and as it is kept with the form. Null for what would not be taken, which is told anyway, and for what is too large. */
export async function carriedOn(file: Uploaded | undefined): Promise<CarriedFile | null> {
  if (!file || file.bytes.length > MOST_CARRIED) return null;
  try {
    const { mediaType } = await acceptEvidence(file);
    return { name: file.name, mediaType, base64: file.bytes.toString('base64') };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Fields that carry the file, and those that say which button was pressed: none of them is the objection's own. */
const NOT_ITS_OWN = ['keptFile', 'keptName', 'dropFile', 'look', 'save', 'resume', 'clear'];

export const withoutCarried = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_ITS_OWN.includes(name)));
