import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

const header = (context: ExecutionContext, name: string): string | undefined => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** `If-Match: "7"` → 7. Without it 428; another shape can match no revision, so it is stale. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const value = header(context, 'if-match');
  if (value === undefined) throw new Problem('IF_MATCH_REQUIRED');
  const revision = /^"(\d{1,9})"$/.exec(value.trim())?.[1];
  if (revision === undefined) throw new Problem('STALE');
  return Number(revision);
});

/** How a revision stands in the ETag header. */
export const etagOf = (revision: number): string => `"${revision}"`;

const VISIBLE = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key`; absent is allowed only with `@IdempotencyKey('optional')`. */
export const IdempotencyKey = createParamDecorator((need: 'optional' | undefined, context: ExecutionContext): string | undefined => {
  const value = header(context, 'idempotency-key');
  if (value === undefined && need === 'optional') return undefined;
  if (value === undefined || !VISIBLE.test(value)) throw new Problem('KEY_REQUIRED');
  return value;
});
