import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'expect';
import type { Page } from 'playwright-core';
import { type Line, officialDocx } from '../../fixtures/documents/make/official-docx.js';
import { Browsing, quiet } from '../browser/support/browser.js';
import { prepare } from '../browser/support/setup.mjs';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { startServer } from '../support/server.js';
import { print } from './measure.js';

/** A long case in a real browser: what is loaded first, and the longest task while somebody scrolls and types. */
Object.assign(globalThis, { expect });

const ARTICLES = 178;
const ITEMS = 60;
const SENTENCE = '经营者应当建立健全管理制度，公示服务内容和收费标准，接受有关部门依法开展的监督检查，并及时处理投诉。';
const KEYS = '该款规定没有法律、法规依据，增加了经营者的义务。'.repeat(4);

const lines: Line[] = [
  { title: '临江市长文管理办法' },
  ...Array.from({ length: ARTICLES }, (_, n) => ({ article: `${SENTENCE}（${n + 1}）` })),
];

/** The draft of an opinion on a text of that length, with that many items. */
async function longCase(story: ReviewStory): Promise<string> {
  const drafter = await story.as('urban-drafter');
  const file = { name: '送审稿.docx', bytes: await officialDocx('送审稿', lines) };
  const created = await drafter.upload('/api/documents', {
    file,
    fields: { kind: 'normativeDocument', drafters: [person('urban-drafter')] },
  });
  story.document = created.body.document.id;
  await story.materials();
  await story.start();
  if ((await story.read('auditor')).body.state === 'atOffice') await story.done('office-secretary', 'forward');
  await story.done('justice-intake', 'accept', { completeOn: story.today() });
  await story.done('justice-head', 'assign', { handler: person('justice-handler') });
  await story.checks([4]);
  const { clauses } = (await drafter.get(`/api/documents/${story.document}/versions/${created.body.version.id}/clauses`)).body;
  const anchors: string[] = clauses.map(({ anchor }: { anchor: string }) => anchor).filter((anchor: string) => /条$/.test(anchor));
  for (let n = 0; n < ITEMS; n += 1)
    await story.done('justice-handler', 'addItem', {
      ...ITEM,
      anchor: anchors[Math.floor((n * anchors.length) / ITEMS)],
      problem: `${ITEM.problem}（${n + 1}）`,
    });
  return story.id;
}

/** The longest task, in milliseconds, while something is done; tasks under 50 ms are not told by the browser and count as 0. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await work();
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
}

const scroll = async (page: Page): Promise<void> => {
  const pane = page.locator('.desk-text');
  await pane.hover();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(30);
  }
};

const base = await mkdtemp(join(tmpdir(), 'fashen-bench-web-'));
await prepare(base, { city: false });
const server = await startServer({ workbench: join(process.cwd(), 'apps/web/dist') });
const browsing = await Browsing.open(server);
try {
  const id = await longCase(new ReviewStory(server));
  const visitor = await browsing.as('justice-handler');
  const { page } = visitor;
  await visitor.goto('/tasks');
  const first = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name }) => name.includes('/workbench'))
      .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0),
  );
  await visitor.goto(`/processes/${id}/desk`);
  const scrolling = await longestTask(page, () => scroll(page));
  await page.getByRole('tab', { name: /意见/ }).first().click();
  await quiet(page);
  await page.getByRole('button', { name: '增加意见', exact: true }).first().click();
  const field = page.getByRole('dialog').getByLabel(/^存在问题/);
  await field.click();
  const typing = await longestTask(page, () => field.pressSequentially(KEYS, { delay: 25 }));
  const ms = (value: number): string => (value === 0 ? 'under 50 ms' : `${Math.round(value)} ms`);
  print('web', [
    { what: 'first load, compressed', value: `${Math.round(first / 1024)} KB`, goal: '< 600 KB', detail: 'tasks of a handler' },
    {
      what: 'scrolling the text, longest task',
      value: ms(scrolling),
      goal: '≤ 100 ms',
      detail: `${ARTICLES} articles, ${ITEMS} items, 60 turns of the wheel`,
    },
    { what: 'typing an item, longest task', value: ms(typing), goal: '≤ 100 ms', detail: `${KEYS.length} keys, beside the whole text` },
  ]);
  process.stdout.write('A list of 10,000 documents: npm run bench -- lists\n');
} finally {
  await browsing.close();
  await server.close();
  await rm(base, { recursive: true, force: true });
}
