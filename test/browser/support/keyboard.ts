import type { Page } from 'playwright-core';

/** Marks what a person must be able to reach with Tab; answers with how many there are. */
const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // what lies in closed details keeps its place on the page and is not there for anybody
    const isFolded = (one: Element): boolean => {
      for (let around = one.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
        if (!around.open && !around.querySelector(':scope > summary')?.contains(one)) return true;
      return false;
    };
    const isSeen = (one: Element): boolean =>
      one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden' && !isFolded(one);
    const wanted = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="tab"]')].filter(
      (one) =>
        isSeen(one) &&
        !(one as HTMLButtonElement).disabled &&
        one.getAttribute('tabindex') !== '-1' &&
        !one.closest('[inert], [aria-hidden="true"]') &&
        one.getAttribute('aria-disabled') !== 'true',
    );
    // of radio buttons of one name, Tab reaches one; the arrows reach the others
    const names = new Set<string>();
    const each = wanted.filter((one) => {
      const name = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '';
      if (name === '') return true;
      const isFirst = !names.has(name);
      names.add(name);
      return isFirst;
    });
    for (const [n, one] of each.entries())
      one.dataset.walk = one instanceof HTMLInputElement && one.name ? `${one.type}:${one.name}:${n}` : String(n);
    return each.length;
  });

/** `hasParts`: a day, in which Tab goes from year to month to day. */
type Stop = { walk: string | null; radio: string | null; hasParts: boolean; isVisible: boolean; told: string };

/** Where the focus stands after a key, and whether it can be seen there. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return { walk: null, radio: null, hasParts: false, isVisible: true, told: 'body' };
    const shows = (one: Element | null): boolean => {
      if (!one) return false;
      const style = getComputedStyle(one);
      return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    const around = [at, at.parentElement, at.parentElement?.parentElement ?? null, at.closest('.ant-select, .ant-picker, .drop-zone')];
    return {
      walk: at.dataset.walk ?? null,
      radio: at instanceof HTMLInputElement && at.type === 'radio' ? at.name : null,
      hasParts: at instanceof HTMLInputElement && at.type === 'date',
      isVisible: around.some(shows),
      told: at.outerHTML.slice(0, 160),
    };
  });

const unreached = (page: Page, reached: readonly string[], radios: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ({ reached: there, radios: groups }) =>
      [...document.querySelectorAll<HTMLElement>('[data-walk]')]
        .filter((one) => !there.includes(one.dataset.walk ?? '') && !(one instanceof HTMLInputElement && groups.includes(one.name)))
        .map((one) => `not reached: ${one.outerHTML.slice(0, 160)}`),
    { reached: [...reached], radios: [...radios] },
  );

/** Walks the page with Tab alone: what is not reached, where the focus is not seen, and whether it is caught. */
export async function tabWalk(page: Page): Promise<string[]> {
  const count = await mark(page);
  const reached: string[] = [];
  const radios: string[] = [];
  const found: string[] = [];
  let before = '';
  for (let presses = 0; presses < count * 2 + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const { walk, radio, hasParts, isVisible, told } = await stop(page);
    if (told === 'body' && reached.length > 0) break;
    if (hasParts && walk === before) continue;
    if ((walk ?? told) === before) found.push(`caught at ${told}`);
    if (walk !== null && reached.includes(walk)) break;
    if (!isVisible) found.push(`focus is not seen: ${told}`);
    if (walk !== null) reached.push(walk);
    if (radio !== null) radios.push(radio);
    before = walk ?? told;
  }
  return [...found, ...(await unreached(page, reached, radios))];
}
