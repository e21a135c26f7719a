import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import type { ProblemFilter } from '../problem/problem.filter.js';
import { Problem } from '../problem/problem.js';
import { answerUnreadable } from './unreadable.js';

const MIB = 1024 * 1024;

/** Fastify with request ids of our own, a 1 MiB limit on bodies that are no uploads, and problems for addresses that cannot be read. */
export const createAdapter = (config: Config, filter: ProblemFilter): FastifyAdapter =>
  new FastifyAdapter({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: MIB,
    // A slow or endless sender must not hold a connection for ever; fifty megabytes over a village line take minutes.
    requestTimeout: 600_000,
    http: { headersTimeout: 30_000 },
    clientErrorHandler: answerUnreadable,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    multipart: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(new Problem('BAD_ADDRESS', { cause: error }), request, reply),
  });
