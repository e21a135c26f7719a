import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { ProblemFilter } from '../problem/problem.filter.js';
import { Problem } from '../problem/problem.js';
import { UploadDoors } from '../upload/doors.js';
import { tooSlow, watchPace } from '../upload/pace.js';
import { compressed } from './compress.js';
import { requireAddressWithoutNul, requireNoNul } from './no-nul.js';
import { requireSameSite } from './same-site.js';

/** The page at /api/docs sets styles inline; scripts, fonts and connections come from this server only. */
const CONTENT_SECURITY_POLICY = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** Cookies, uploads, security headers, the rate limit, and one log line a request. */
export async function prepareHttp(
  app: NestFastifyApplication,
  config: Config,
  { log, metrics, filter }: { log: Log; metrics: Metrics; filter: ProblemFilter },
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    hsts: config.isSecure,
    // With no-referrer a browser names no origin either, and our own forms could not be told from those of other sites.
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: false });
  fastify.decorate('uploads', new UploadDoors(config, log, metrics));
  await app.register(rateLimit, {
    max: config.rateLimit,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new Problem('TOO_MANY_REQUESTS', { fill: { seconds } });
    },
  });
  fastify.addHook('onRequest', async (request) => {
    requireSameSite(request, config);
    requireAddressWithoutNul(request);
  });
  fastify.addHook('preValidation', async ({ body }) => requireNoNul(body));
  // uploads wait for their turn before they are read, and are watched then
  fastify.addHook('preParsing', async (request, reply) => {
    if (request.raw.complete || request.headers['content-type']?.startsWith('multipart/')) return;
    const stop = watchPace(request.raw, config.bodyPace, () => filter.answer(tooSlow(config.bodyPace), request, reply));
    request.raw.once('close', stop).once('end', stop);
  });
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  fastify.addHook('onSend', (request, reply, payload) => compressed(request, reply, payload));
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method, id } = request;
    const status = String(reply.statusCode);
    metrics.count('fashen_http_requests_total', 'Requests answered.', { method, route, status });
    log.info('request', { request: id, method, route, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) });
  });
}
