/// <reference lib="dom" />
import type { BrowserContext, Page } from 'playwright-core';

/** Name of the list on a page; of no use to the page itself. */
const LIST = '__seen';
/** Events that are kept, the newest. */
const MOST = 120;

/** Has the pages of a context keep what they saw of focus, mouse and keys, so that a choice that got lost can be explained. */
export const keepSeen = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(
    ([list, most]) => {
      const seen: string[] = [];
      Object.assign(window, { [list]: seen });
      const said = (target: EventTarget | null): string => {
        if (!(target instanceof Element)) return String(target);
        return `${target.tagName.toLowerCase()}.${target.getAttribute('class') ?? ''}#${target.id}`;
      };
      const placeOf = (what: string): string => {
        const places = [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect());
        return places.map(({ x, y, width, height }) => ` ${what} ${[x, y, width, height].map(Math.round)}`).join('');
      };
      const note = (event: Event): void => {
        const { target } = event;
        const more = event instanceof FocusEvent ? ` <> ${said(event.relatedTarget)}` : '';
        const at =
          event instanceof MouseEvent
            ? ` at ${event.clientX},${event.clientY}${placeOf('.ant-select-dropdown')}${placeOf('.ant-drawer-header')}`
            : '';
        const value = target instanceof HTMLInputElement && event.type === 'input' ? ` “${target.value}”` : '';
        seen.push(`${performance.now().toFixed(0)} ${event.type} ${said(target)}${more}${value}${at}`);
        if (seen.length > most) seen.shift();
      };
      for (const type of ['focusin', 'focusout', 'mousedown', 'mouseup', 'click', 'input']) window.addEventListener(type, note, true);
    },
    [LIST, MOST] as const,
  );

/** What the page saw last. */
export const seenOn = (page: Page): Promise<string> =>
  page.evaluate((list) => ((window as unknown as Record<string, string[]>)[list] ?? []).join('\n'), LIST);
