import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { PHONE, WIDE, ZOOMED } from './browser.js';

/** Read, not imported: it wants a window where it runs. */
const SOURCE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Of the axe rules, what keeps people out. */
const GRAVE: readonly string[] = ['serious', 'critical'];

/** A rule of axe as it keeps it; of those that cannot be grave nothing is asked, which halves the time. */
type Rule = { id: string; impact: string; enabled: boolean };
type Axe = typeof axe & { _audit: { rules: readonly Rule[] } };

/** Serious and critical findings of axe on the page as it stands, or in one part of it. */
export async function graveFindings(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async ([within, grave]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const values = axe._audit.rules.filter(({ impact, enabled }) => enabled && grave.includes(impact)).map(({ id }) => id);
      return (await axe.run(within, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] })).violations;
    },
    [part, GRAVE] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`),
  );
}

/** What makes the page scroll sideways; what is wider than the page is to scroll in a region of its own. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= room) return [];
    const sticking = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1);
    return sticking
      .slice(0, 4)
      .map(
        (one) => `${one.tagName.toLowerCase()}.${one.className} sticks out: ${Math.round(one.getBoundingClientRect().right)} of ${room}`,
      );
  });

/** What fades in or out has done so: half faded words have half their contrast. What turns for ever is not waited for. */
export const settled = (page: Page) =>
  page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );

/** No serious or critical finding of axe on the page once it has settled. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  expect(await graveFindings(page)).toEqual([]);
}

/** The page has been laid out anew. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1_000 }))),
      ),
  );

const SIZES = { wide: WIDE, phone: PHONE, zoomed: ZOOMED } as const;

type Size = keyof typeof SIZES;
const EVERY: readonly Size[] = ['wide', 'phone', 'zoomed'];

/** What keeps people out: on a wide screen, on a phone, and with everything twice as large. `layout`: sizes at which it is asked for its width alone. */
export async function barriers(page: Page, sizes: readonly Size[] = EVERY, layout: readonly Size[] = []): Promise<string[]> {
  const found: string[] = [];
  for (const name of [...sizes, ...layout]) {
    await page.setViewportSize(SIZES[name]);
    await drawn(page);
    const grave = layout.includes(name) ? [] : await graveFindings(page);
    found.push(...[...(await sticksOut(page)), ...grave].map((one) => `${name}: ${one}`));
  }
  await page.setViewportSize(WIDE);
  return found;
}
