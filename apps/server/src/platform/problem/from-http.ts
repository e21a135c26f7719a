import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ProblemCode } from './catalogue.js';
import { Problem } from './problem.js';

/** Codes of Fastify and its multipart plugin that say more than their status does. */
const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'BAD_ADDRESS',
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_JSON',
  FST_REQ_FILE_TOO_LARGE: 'FILE.TOO_LARGE',
};
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'BAD_REQUEST',
  401: 'NOT_SIGNED_IN',
  // our own guards say no with a Problem; this is a file server that is asked to climb out of its folder
  403: 'NOT_FOUND',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  414: 'BAD_ADDRESS',
  415: 'UNSUPPORTED_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'NOT_READY',
};

/** What the frameworks refuse, in our words. Undefined for what is a fault after all. */
export function problemFromHttp(error: HttpException | (Error & { statusCode: number }), request: FastifyRequest): Problem | undefined {
  const status = error instanceof HttpException ? error.getStatus() : error.statusCode;
  const cause = error instanceof HttpException && error.cause instanceof Error ? error.cause : error;
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
  const byCode = BY_CODE[(cause as { code?: string }).code ?? ''];
  const code =
    byCode ??
    (status === 400 && isJson && /JSON|__proto__|prototype/i.test(cause.message)
      ? 'BAD_JSON'
      : (BY_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : undefined)));
  return code && new Problem(code, { cause: error, fill: { expected: 'application/json, multipart/form-data (file)' } });
}
