import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../problem/problem.js';

/** `/api/documents/:id` → what its real addresses look like. */
const shapeOf = (route: string): RegExp => new RegExp(`^${route.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+')}/?$`);

/** An address that is known under other methods answers 405 with `Allow`, not 404. Call it before the routes are made. */
export function knownRoutes(app: NestFastifyApplication): void {
  const routes: { shape: RegExp; methods: readonly string[] }[] = [];
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) routes.push({ shape: shapeOf(url), methods: [method].flat() });
  });
  fastify.addHook('onRequest', async (request) => {
    if (!request.is404) return;
    const [path = ''] = request.url.split('?');
    const allowed = [...new Set(routes.filter(({ shape }) => shape.test(path)).flatMap(({ methods }) => methods))].sort().join(', ');
    if (allowed) throw new Problem('METHOD_NOT_ALLOWED', { fill: { method: request.method, allowed }, headers: { allow: allowed } });
  });
}
