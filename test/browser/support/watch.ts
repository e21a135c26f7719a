import type { Page } from 'playwright-core';

/** Answers of the server that a test brings about on purpose, as `409 /api/…`. */
export type Allowance = readonly RegExp[];

/** A form half filled in that nobody has kept is not there: the page asks, and is told so. */
const USUAL: Allowance = [/^404 \/api\/drafts\//];

/** Collects what must not happen on a page; the answer says what did since it was last asked. */
export function watch(page: Page, origin: string, allow: Allowance): () => string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isOfNetwork = message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isOfNetwork) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`broken: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) faults.push(`left the server: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const told = `${response.status()} ${new URL(response.url()).pathname}`;
    if (![...USUAL, ...allow].some((pattern) => pattern.test(told))) faults.push(`answered ${told}`);
  });
  return () => faults.splice(0);
}
