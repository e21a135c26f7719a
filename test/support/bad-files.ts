import { badUploads } from '../../fixtures/documents/make/bad-uploads.js';
import { docx } from './docx.js';

type BadFile = { what: string; name: string; bytes: () => Buffer; code: string; status: number };

/** Where HTTP has a word for it. */
const STATUS: Readonly<Record<string, number>> = {
  TOO_LARGE: 413,
  LEGACY_DOC: 415,
  LEGACY_WPS: 415,
  PDF_FILE: 415,
  OFD_FILE: 415,
  OTHER_PACKAGE: 415,
  UNKNOWN_FORMAT: 415,
};

/** What people really upload, and what nobody should: every bad package, and a document that holds no text. */
export const BAD_FILES: readonly BadFile[] = [
  ...Object.entries(badUploads).map(([what, { name, code, bytes }]) => ({
    what,
    name,
    bytes,
    code: `FILE.${code}`,
    status: STATUS[code] ?? 422,
  })),
  { what: 'withoutText', name: '扫描.docx', bytes: () => docx(['  ']), code: 'FILE.NO_TEXT', status: 422 },
];
