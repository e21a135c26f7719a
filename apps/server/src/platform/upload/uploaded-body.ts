import { createHash } from 'node:crypto';
import { Problem } from '../problem/problem.js';
import type { Uploaded } from './read-upload.js';

/** The file of a form that must have one. @throws Problem FILE.MISSING */
export function requiredFile(file: Uploaded | undefined): Uploaded {
  if (!file) throw new Problem('FILE.MISSING');
  return file;
}

/** What an upload's idempotency key stands for: what it is about, the fields, and the file by name and content. */
export const uploadedBody = (subject: string, fields: object, file: Uploaded | undefined): unknown => [
  subject,
  Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)),
  file ? [file.name, createHash('sha256').update(file.bytes).digest('hex')] : null,
];
