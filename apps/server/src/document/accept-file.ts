import type { Words } from '@fashen/engine';
import type { UploadVerdict } from '@fashen/ooxml';
import { CATALOGUE } from '../platform/problem/catalogue.js';
import { Problem, type SpokenFinding } from '../platform/problem/problem.js';
import { safeFileName } from '../platform/upload/file-name.js';
import type { Uploaded } from '../platform/upload/read-upload.js';
import { textWork } from '../text-work/text-work.js';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const PDF = 'application/pdf';

export type Notice = { rule: string; says: Words; wayOut: Words };
export type AcceptedFile = Uploaded & { mediaType: string; notices: readonly Notice[] };

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));

const isZip = (bytes: Buffer): boolean => startsWith(bytes, '504b0304') || startsWith(bytes, '504b0506');

/** Viewers look for the head of a PDF in the first 1024 bytes (ISO 32000-1, Annex H.3 note 13): behind something else it would be two kinds at once. */
const isPdfToo = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-', 1);
/** Plain text to look at, and to Word a document with objects. */
const isRichText = (bytes: Buffer): boolean => /^\s*\{\\rt/.test(bytes.toString('latin1', 0, 64));

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
    const findings = verdict.findings.map(({ rule, message: says, wayOut, at }) => placed({ rule, says, wayOut }, at));
    throw new Problem(`FILE.${verdict.code}`, { findings });
  }
  return named({
    ...file,
    mediaType: DOCX,
    notices: verdict.notices.map(({ rule, message, wayOut }) => ({ rule, says: message, wayOut })),
  });
}

/** The finding with the part or object of the file that it is about. */
const placed = ({ says, ...finding }: Omit<SpokenFinding, 'field'>, at: string | undefined): SpokenFinding => ({
  ...finding,
  field: '/file',
  says: at === undefined ? says : { zh: `${says.zh}位置：{at}`, en: `${says.en} Where: {at}` },
  ...(at === undefined ? {} : { details: { at } }),
});

async function requireStillPdf(file: Uploaded): Promise<void> {
  const verdict = await textWork('inspectPdf', ...copied(file));
  if (verdict.ok) return;
  const code = `FILE.${verdict.code}` as const;
  const { says, wayOut } = CATALOGUE[code];
  const rule = `upload.${verdict.code.toLowerCase().replaceAll('_', '-')}`;
  throw new Problem(code, { findings: [placed({ rule, says, wayOut }, verdict.at)] });
}

const OTHERS: readonly [mediaType: string, isIt: (bytes: Buffer) => boolean][] = [
  [PDF, (bytes) => startsWith(bytes, '255044462d')],
  ['image/png', (bytes) => startsWith(bytes, '89504e470d0a1a0a')],
  ['image/jpeg', (bytes) => startsWith(bytes, 'ffd8ff')],
];

/** What a file of a kind may be called; the first is put behind any other name. A table of text is none: spreadsheets run what stands in it. */
const EXTENSIONS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  [DOCX]: ['docx'],
  [PDF]: ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'md'],
};

/** The file under a name that opens it as what it is: who double-clicks it goes by the name. */
function named<F extends Uploaded & { mediaType: string }>(file: F): F {
  const allowed = EXTENSIONS[file.mediaType] ?? [''];
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  return allowed.includes(extension) ? file : { ...file, name: safeFileName(`${file.name}.${allowed[0]}`, 'file') };
}

/** Takes what may be a material: a Word document or a PDF of which nothing acts, a picture, plain text. The content decides, never the name. */
export async function acceptMaterial(file: Uploaded): Promise<AcceptedFile> {
  if (file.bytes.length === 0 || isZip(file.bytes) || startsWith(file.bytes, 'd0cf11e0')) return acceptDocx(file);
  const found = OTHERS.find(([, isIt]) => isIt(file.bytes))?.[0];
  const isText = found === undefined && !isRichText(file.bytes) && (await textWork('isPlainText', ...copied(file)));
  const mediaType = isText ? 'text/plain' : found;
  if (mediaType === undefined || isPdfToo(file.bytes)) throw new Problem('FILE.NOT_ACCEPTED');
  if (mediaType === PDF) await requireStillPdf(file);
  return named({ ...file, mediaType, notices: [] });
}

/** Refusals because something in the file acts, or because nobody can tell. */
const ACTIVE: readonly string[] = (
  ['MACROS', 'ACTIVE_FIELD', 'EMBEDDED_PROGRAM', 'REMOTE_CONTENT', 'ENCRYPTED', 'PDF_ACTIVE', 'PDF_UNREADABLE'] as const
).map((code) => `FILE.${code}`);

/**
 * What acts in a file that comes in with something larger, whose kind is not for this door to choose.
 * @returns its findings, none where it is still
 */
export async function activeIn(file: Uploaded): Promise<readonly SpokenFinding[]> {
  try {
    await acceptMaterial(file);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (ACTIVE.includes(error.code)) return error.findings;
  }
  return [];
}
