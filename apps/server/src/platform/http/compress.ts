import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const TEXT = /^(?:text\/|application\/(?:json|xml|atom\+xml|problem\+json))/;
/** Below this a compressed answer is no smaller on the line. */
const LEAST = 1024;

const WAYS: readonly [encoding: string, compress: (bytes: Buffer) => Promise<Buffer>][] = [
  [
    'br',
    (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
      }),
  ],
  ['gzip', (bytes) => promisify(gzip)(bytes, { level: 6 })],
];

/** The first of our ways that the asker takes; `;q=0` is a no. */
export function encodingFor(accepted: string): (typeof WAYS)[number] | undefined {
  const taken = accepted.split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  return WAYS.find(([encoding]) => taken.some(([name, q]) => name === encoding && !/^q=0(?:\.0*)?$/.test(q ?? '')));
}

/**
 * Whether an answer may be made smaller: one that everybody gets alike. Where a secret stands in an answer beside what somebody else may put
 * there, its compressed size tells the secret piece by piece (BREACH); what the signed-in read, and pages with code and secret, stay as they are.
 */
function isForEverybody({ method, url }: FastifyRequest, reply: FastifyReply): boolean {
  const isPublic = !url.startsWith('/api') || url.startsWith('/api/public');
  return method === 'GET' && isPublic && !String(reply.getHeader('cache-control') ?? '').includes('no-store');
}

/** Texts that are made anew for each request, compressed on their way out. Files were compressed when they were built. */
export async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
  if (!TEXT.test(String(reply.getHeader('content-type') ?? '')) || reply.hasHeader('content-encoding')) return payload;
  if (!isForEverybody(request, reply)) return payload;
  const known = String(reply.getHeader('vary') ?? '');
  reply.header('vary', known === '' ? 'accept-encoding' : `${known}, accept-encoding`);
  const bytes = Buffer.from(payload);
  const way = encodingFor(String(request.headers['accept-encoding'] ?? ''));
  if (!way || bytes.length < LEAST) return payload;
  const [encoding, compress] = way;
  const smaller = await compress(bytes);
  reply.header('content-encoding', encoding).header('content-length', smaller.length);
  return smaller;
}
