import type { Caller } from '@fashen/engine';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

const callers = new WeakMap<FastifyRequest['raw'], Caller>();

/** The session guard tells who asks. */
export const rememberCaller = (request: FastifyRequest, caller: Caller): void => void callers.set(request.raw, caller);

export const callerOf = (request: FastifyRequest): Caller | undefined => callers.get(request.raw);

/** The signed-in caller: `person`, `party`, `roles`. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Problem('NOT_SIGNED_IN');
  return caller;
});
