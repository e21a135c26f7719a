import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'expect';
import type { Page } from 'playwright-core';
import { type Line, officialDocx } from '../../fixtures/documents/make/official-docx.js';
import { Browsing, PHONE } from '../browser/support/browser.js';
import { prepare } from '../browser/support/setup.mjs';
import { recordValidity } from '../support/library.js';
import { person } from '../support/review.js';
import { type RunningServer, startServer } from '../support/server.js';
import { type Figure, median, print, type Times } from './measure.js';

/** Public pages on an old phone and a slow line: what goes over the line, and when the first words can be read. */
Object.assign(globalThis, { expect });

const ARTICLES = 178;
const ROUNDS = 7;
/** A mobile line of the slower kind, as Lighthouse throttles (slow 4G), and a processor of a quarter of this one's speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;

const SIGNS_AN_ARTICLE = 100;
/** Signs of which none tells the next: what compresses worst, the same in every run. */
function article(n: number): string {
  let state = n + 1;
  const sign = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  };
  return `${Array.from({ length: SIGNS_AN_ARTICLE }, sign).join('')}。`;
}
const lines: Line[] = [{ title: '临江市长文管理办法' }, ...Array.from({ length: ARTICLES }, (_, n) => ({ article: article(n) }))];

async function published(server: RunningServer): Promise<string> {
  const drafter = await server.as('urban-drafter');
  const file = { name: '办法.docx', bytes: await officialDocx('办法', lines) };
  const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')] };
  const { document, version } = (await drafter.upload('/api/documents', { file, fields })).body;
  const days = { on: '2026-01-05', effectiveOn: '2026-02-05', lastDay: null, evaluateOn: null };
  await recordValidity(server, document.id, [{ id: 'p', kind: 'published', version: version.id, ...days }]);
  return document.id;
}

type Seen = { bytes: number; readable: Times };

/** Each time by somebody who was never there before. */
async function look(browsing: Browsing, address: string): Promise<Seen> {
  const seen: Seen = { bytes: 0, readable: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, context, faults, leave } = await browsing.anonymous({ viewport: PHONE });
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', LINE);
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address, { waitUntil: 'load' });
    const { bytes, painted } = await measured(page);
    seen.bytes = bytes;
    seen.readable.push(painted);
    expect(faults()).toEqual([]);
    await leave();
  }
  return seen;
}

const measured = (page: Page): Promise<{ bytes: number; painted: number }> =>
  page.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const first = list.getEntriesByName('first-contentful-paint')[0];
        if (first) resolve(first.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return { painted, bytes: loaded.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0) };
  });

const base = await mkdtemp(join(tmpdir(), 'fashen-bench-pages-'));
await prepare(base, { city: false });
const server = await startServer({ workbench: join(process.cwd(), 'apps/web/dist') });
const browsing = await Browsing.open(server);
try {
  const id = await published(server);
  const pages = {
    'the library': '/',
    [`a document of ${ARTICLES} articles`]: `/documents/${id}`,
    'the form to object to one of them': `/objections/new?document=${id}`,
  };
  const figures: Figure[] = [];
  for (const [what, path] of Object.entries(pages)) {
    const { bytes, readable } = await look(browsing, `${server.url}${path}`);
    figures.push({ what: `${what}: all that is loaded`, value: `${Math.round(bytes / 1024)} KB`, goal: '< 150 KB', detail: '' });
    const detail = `slowest of ${ROUNDS}: ${Math.round(Math.max(...readable))} ms`;
    figures.push({ what: `${what}: can be read after`, value: `${Math.round(median(readable))} ms`, goal: '< 1000 ms', detail });
  }
  print('public pages, 1.6 Mbit/s, 150 ms, a quarter of the processor', figures);
} finally {
  await browsing.close();
  await server.close();
  await rm(base, { recursive: true, force: true });
}
