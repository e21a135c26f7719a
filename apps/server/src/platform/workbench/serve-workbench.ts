import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Problem } from '../problem/problem.js';

/** Where `npm run build` puts the workbench: the same place seen from `src` and from `dist`. */
const BUILT = fileURLToPath(new URL('../../../../web/dist', import.meta.url));
const NEVER_CHANGES = 'public, max-age=31536000, immutable';

/** Whether a page may have this address: nothing in it climbs, and no sign of it is a control sign. */
function isPage(url: string): boolean {
  const path = decodeURIComponent(url.split('?')[0]!);
  return !/\p{Cc}|\\/u.test(path) && !path.split('/').includes('..');
}

/**
 * Serves the workbench at /workbench: its files, whose names carry a hash and never change, compressed when they were built; and for every
 * other address below it the page itself, which knows its own addresses. `folder` holds what vite has built.
 */
export async function serveWorkbench(app: NestFastifyApplication, folder = BUILT): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const withoutLimit = { config: { rateLimit: false } };
  if (!existsSync(join(folder, 'index.html'))) {
    fastify.get('/workbench', withoutLimit, async () => {
      throw new Problem('NOT_BUILT');
    });
    return;
  }
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/workbench/assets/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', NEVER_CHANGES),
  });
  const kept: readonly [addresses: readonly string[], file: string, type: string][] = [
    [['/workbench/icon.svg'], 'icon.svg', 'image/svg+xml'],
    [['/workbench/third-party.txt'], 'third-party.txt', 'text/plain; charset=utf-8'],
    [['/workbench', '/workbench/*'], 'index.html', 'text/html; charset=utf-8'],
  ];
  for (const [addresses, file, type] of kept.filter(([, name]) => existsSync(join(folder, name)))) {
    const bytes = readFileSync(join(folder, file));
    for (const address of addresses) {
      fastify.get(address, withoutLimit, ({ url }, reply) => {
        if (!isPage(url)) throw new Problem('NOT_FOUND');
        return reply.header('cache-control', 'no-cache').type(type).send(bytes);
      });
    }
  }
}
