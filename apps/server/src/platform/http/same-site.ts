import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { Problem } from '../problem/problem.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A form that a page of any site may send without asking has one of three types; the interface takes none but the one that uploads need. */
const INTERFACE = /^(?:application\/json|multipart\/form-data)\s*(?:;|$)/i;
const PAGES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * Refuses what another site makes a browser send: browsers say where a request comes from in Sec-Fetch-Site (over https and on the machine
 * itself) or in Origin. Programs say neither and are taken; they carry no cookie that somebody else could misuse.
 * @throws Problem CROSS_SITE, UNSUPPORTED_TYPE
 */
export function requireSameSite(request: FastifyRequest, config: Config): void {
  if (SAFE.has(request.method)) return;
  const { 'sec-fetch-site': site, origin, 'content-type': type } = request.headers;
  const isOurs = site === undefined ? origin === undefined || isOwn(origin, request, config) : site === 'same-origin' || site === 'none';
  if (!isOurs) throw new Problem('CROSS_SITE');
  const isInterface = request.url.startsWith('/api');
  if (type !== undefined && !(isInterface ? INTERFACE : PAGES).test(type)) {
    const expected = isInterface
      ? 'application/json, multipart/form-data (file)'
      : 'application/x-www-form-urlencoded, multipart/form-data';
    throw new Problem('UNSUPPORTED_TYPE', { fill: { expected } });
  }
}

/** The address people use, or the one that this request came to: a browser does not let a page choose either. */
const isOwn = (origin: string, { host }: FastifyRequest, config: Config): boolean =>
  origin === config.origin || (URL.canParse(origin) && new URL(origin).host === host);
