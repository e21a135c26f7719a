import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { CATALOGUE, type ProblemCode } from '../problem/catalogue.js';
import { presentProblem } from '../problem/present.js';
import { Problem } from '../problem/problem.js';

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TOO_SLOW',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
};

/** What cannot be read as a request, or does not come to its end in time, is told so too, by hand: there is no reply yet. */
export function answerUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const code = CODES[error.code ?? ''] ?? 'BAD_REQUEST';
  const body = Buffer.from(JSON.stringify(presentProblem(new Problem(code, { cause: error }), 'zh', randomUUID())));
  const head = `HTTP/1.1 ${CATALOGUE[code].status} \r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-language: zh-CN\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.end(Buffer.concat([Buffer.from(head), body]), () => socket.destroy());
}
