import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { UnreadablePdf } from './lexer.js';
import { namesIn, objectsOf, type PdfObject } from './objects.js';

/** Names by which a PDF runs scripts, starts programs, carries files, plays media or sends what was filled in (ISO 32000-1, 12.6.4, 7.11.4, 12.7.8; ISO 32000-2, 13.7). */
const ACTIVE = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'GoToE', 'ImportData', 'SubmitForm'];
/** Bytes that all object streams of a file may come to. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** What would have to be undone beside deflate before an object stream can be read; no program writes these for one. */
const OTHER_CODINGS = ['LZWDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode', 'AHx', 'A85', 'LZW', 'RL', 'Predictor', 'Crypt'];

const unpack = promisify<Buffer, { maxOutputLength: number; finishFlush: number }, Buffer>(inflate);

export type PdfVerdict = { ok: true } | { ok: false; code: 'ENCRYPTED' | 'PDF_ACTIVE' | 'PDF_UNREADABLE'; at?: string };

/** Whether a PDF is still, as a paper is: every object of it is looked at, those in object streams too. */
export async function inspectPdf(bytes: Buffer): Promise<PdfVerdict> {
  try {
    return await look(bytes);
  } catch (fault) {
    if (fault instanceof UnreadablePdf) return { ok: false, code: 'PDF_UNREADABLE', at: fault.message };
    throw fault;
  }
}

async function look(bytes: Buffer): Promise<PdfVerdict> {
  let room = MOST_UNPACKED;
  for await (const object of objectsOf(bytes)) {
    if (object.names.has('Encrypt')) return { ok: false, code: 'ENCRYPTED', at: object.label };
    const found = ACTIVE.find((name) => object.names.has(name));
    if (found) return { ok: false, code: 'PDF_ACTIVE', at: `${object.label} /${found}` };
    if (object.stream === undefined || !holdsObjects(object)) continue;
    const content = await unpacked(bytes, object, room);
    room -= content.length;
    const names = await namesIn(content);
    const hidden = ACTIVE.find((name) => names.has(name));
    if (hidden) return { ok: false, code: 'PDF_ACTIVE', at: `${object.label} (ObjStm) /${hidden}` };
  }
  return { ok: true };
}

/** By its type, or by what only an object stream needs: some readers never look at the type. */
const holdsObjects = ({ names }: PdfObject): boolean => names.has('ObjStm') || (names.has('First') && names.has('N'));

/** The stream ends where deflate says, not where the file does: a length, or an end mark among the packed bytes, may lie. */
async function unpacked(bytes: Buffer, { label, names, stream = 0 }: PdfObject, room: number): Promise<Buffer> {
  const begin = stream + (/^\r?\n?/.exec(bytes.toString('latin1', stream, stream + 2))?.[0].length ?? 0);
  if (OTHER_CODINGS.some((coding) => names.has(coding))) throw new UnreadablePdf(label);
  const rest = bytes.subarray(begin);
  if (!names.has('FlateDecode') && !names.has('Fl')) return rest.subarray(0, Math.max(0, rest.indexOf('endstream')));
  try {
    return await unpack(rest, { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    throw new UnreadablePdf(label, { cause });
  }
}
