import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { requireNoNul } from '../http/no-nul.js';
import { Problem, type SpokenFinding } from '../problem/problem.js';
import { senderGone } from './doors.js';
import { safeFileName } from './file-name.js';
import { tooSlow, watchPace } from './pace.js';

export const MOST_BYTES = 50 * 1024 * 1024;
/** Boundaries and fields around a file of the largest size. */
const ENVELOPE = 1024 * 1024;
/** 20,000 characters of Chinese, the longest that a form asks for, are 60,000 bytes. */
const LIMITS = { fileSize: MOST_BYTES, files: 2, fields: 60, fieldSize: 100_000, fieldNameSize: 100 };

export type Uploaded = { name: string; bytes: Buffer };
export type UploadForm = { fields: Record<string, unknown>; file?: Uploaded };

/**
 * Reads a multipart form with at most one file of at most 50 MB in the field `file`, and hands it on; only so many are held in memory at a time.
 * The place is given back whatever ends it: the work, a refusal, a sender who leaves or stands still.
 * @param lists fields that may be repeated; they arrive as arrays
 * @param mostInField bytes of one field; a longer one is refused and never cut off
 */
export async function withUpload<R>(
  request: FastifyRequest,
  lists: readonly string[],
  work: (form: UploadForm) => Promise<R>,
  mostInField = LIMITS.fieldSize,
): Promise<R> {
  if (!request.isMultipart()) throw new Problem('UNSUPPORTED_TYPE', { fill: { expected: 'multipart/form-data' } });
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES + ENVELOPE) throw new Problem('FILE.TOO_LARGE');
  const gone = senderGone(request);
  return request.server.uploads.pass(request, gone, async () => {
    const form = await inTime(request, gone, readForm(request, lists, mostInField));
    if (form.file) await request.server.uploads.scan(request, form.file.bytes);
    return work(form);
  });
}

/**
 * What is read, unless the sender is gone or stands still: then the parser is left where it is, and ends with the connection.
 * @throws Problem BODY_TOO_SLOW, BAD_FORM
 */
async function inTime<R>(request: FastifyRequest, gone: AbortSignal, reading: Promise<R>): Promise<R> {
  const { pace } = request.server.uploads;
  let stop = (): void => {};
  const broken = new Promise<never>((_, reject) => {
    const leaves = (): void => reject(new Problem('BAD_FORM'));
    if (gone.aborted) leaves();
    gone.addEventListener('abort', leaves);
    stop = watchPace(request.raw, pace, () => {
      request.raw.unpipe();
      reject(tooSlow(pace));
    });
  });
  try {
    return await Promise.race([reading, broken]);
  } finally {
    stop();
  }
}

type Read = { fields: Record<string, unknown>; files: Uploaded[]; strays: string[]; cutOff: string[]; isTooLarge: boolean };

async function readForm(request: FastifyRequest, lists: readonly string[], mostInField: number): Promise<UploadForm> {
  const { fields, files, strays, cutOff, isTooLarge } = await readParts(request, lists, mostInField);
  if (isTooLarge) throw new Problem('FILE.TOO_LARGE');
  const findings = [...strays.map(strayFile), ...cutOff.map((name) => longField(name, mostInField))];
  if (findings.length > 0) throw new Problem('BAD_PAYLOAD', { fill: { count: findings.length }, findings });
  requireNoNul(fields);
  const [file] = files;
  return file ? { fields, file } : { fields };
}

/** Only the sender's stream and the parser can fail in here, so that any failure but the parser's own limits is a form that cannot be read. */
async function readParts(request: FastifyRequest, lists: readonly string[], mostInField: number): Promise<Read> {
  const read: Read = { fields: {}, files: [], strays: [], cutOff: [], isTooLarge: false };
  try {
    for await (const part of request.parts({ limits: { ...LIMITS, fieldSize: mostInField } })) {
      if (part.type === 'file') await takeFile(read, part);
      else if (part.valueTruncated) read.cutOff.push(part.fieldname);
      else take(read.fields, lists, part.fieldname, part.value);
    }
  } catch (error) {
    throw new Problem('BAD_FORM', { cause: error });
  }
  return read;
}

async function takeFile(read: Read, part: MultipartFile): Promise<void> {
  const bytes = await bytesOf(part);
  // a field for a file that was left alone is sent all the same, without a name and without bytes (HTML, form data set)
  if (!part.filename && bytes.length === 0) return;
  read.isTooLarge ||= part.file.truncated;
  if (part.fieldname !== 'file' || read.files.length > 0) read.strays.push(part.fieldname);
  else read.files.push({ name: safeFileName(part.filename ?? '', 'file'), bytes });
}

function take(fields: Record<string, unknown>, lists: readonly string[], name: string, value: unknown): void {
  const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const isList = lists.includes(name) || before !== undefined;
  Object.defineProperty(fields, name, {
    value: isList ? [...(Array.isArray(before) ? before : before === undefined ? [] : [before]), value] : value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Beyond the limit the parser discards what still comes, so that the sender hears the answer. */
async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const strayFile = (field: string): SpokenFinding => ({
  rule: 'upload.oneFile',
  field: `/${field}`,
  says: { zh: '只能在 file 字段上传一个文件。', en: 'One file is taken, in the field "file".' },
});

const longField = (field: string, most: number): SpokenFinding => ({
  rule: 'upload.fieldTooLong',
  field: `/${field}`,
  says: { zh: `内容过长（最多 ${most} 字节），未作任何处理。`, en: `Longer than ${most} bytes; nothing was done.` },
});
