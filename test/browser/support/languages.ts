import type { Page } from 'playwright-core';
import { isWhole } from '../../support/layer.js';
import type { Language } from './browser.js';

/** Languages in which every page and form is read: Chinese in every run, both in the whole proof. */
export const LANGUAGES: readonly Language[] = isWhole ? ['zh', 'en'] : ['zh'];

/** What stands in Latin letters on a Chinese page: names of formats and programs, and codes. Nothing else does. */
const NAMES = [
  'Fashen',
  'docx',
  'xlsx',
  'PDF',
  'pdf',
  'Word',
  'JSON',
  'SHA-256',
  'OpenAPI',
  'XState',
  'English',
  'jpg',
  'png',
  'MB',
  'KB',
  'GB/T',
  'zip',
];
/** Numbers and ids: `ZJHC00-2026-0001`, `v2`, a hash, a path of an action. */
const CODE = /\b(?:[A-Z]{2,}\d[\w-]*|[A-Z]?\d[\w.-]*|v\d+|[\da-f]{8,}(?:-[\da-f]{4,})*|[rv]?\d+[a-z]?)\b/g;

type Text = { where: string; text: string };

/** Every text that a person reads or hears on the page, outside of what is marked as the other language. */
const textsOf = (page: Page, other: string): Promise<Text[]> =>
  page.evaluate((prefix) => {
    const isOther = (element: Element | null): boolean => !!element?.closest(`[lang^="${prefix}"]`);
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const where = (element: Element): string =>
      `${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).split(' ')[0]}` : ''}`;
    const named = document.title.split(' · ');
    // what a page is about may name it: the title of a document is Chinese in either language
    const texts: { where: string; text: string }[] = [{ where: 'title', text: named.at(-1) ?? '' }];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA'].includes(parent.tagName) || isOther(parent) || !isSeen(parent)) continue;
      if (node.textContent?.trim()) texts.push({ where: where(parent), text: node.textContent.trim() });
    }
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        // a title that only repeats what stands marked inside of it
        const isRepeated = element.textContent === element.getAttribute(attribute) && element.querySelector(`[lang^="${prefix}"]`) !== null;
        if (isRepeated) continue;
        // the signs of Ant Design say their own name, which cannot be changed
        if (!isOther(element) && !element.closest('.anticon, [aria-hidden="true"]'))
          texts.push({ where: `${where(element)}[${attribute}]`, text: element.getAttribute(attribute) ?? '' });
      }
    }
    return texts;
  }, other);

const withoutNames = (text: string): string => NAMES.reduce((left, name) => left.replaceAll(name, ''), text.replace(CODE, ''));

/** Words of the other language that stand bare on the page. Chinese pages speak Chinese, English pages English. */
export async function strayWords(page: Page, language: Language): Promise<string[]> {
  const isStray =
    language === 'en' ? (text: string) => /\p{Script=Han}/u.test(text) : (text: string) => /[A-Za-z]{2,}/.test(withoutNames(text));
  const texts = await textsOf(page, language === 'en' ? 'zh' : 'en');
  return [...new Set(texts.filter(({ text }) => isStray(text)).map(({ where, text }) => `${where}: ${text.slice(0, 200)}`))];
}
