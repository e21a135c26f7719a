import type { ProcessDocument } from '@fashen/contracts';
import { graveFindings, settled } from './support/accessible.js';
import { open } from './support/acting.js';
import { Browsing, type Language, type Visitor } from './support/browser.js';
import { type CityServer, openCity } from './support/city-server.js';
import { strayWords } from './support/languages.js';
import { PAGES, type Seen } from './support/pages.js';

/** What is done with a signature is the same in every workflow (workflows/approval). */
const SHARED = ['transfer', 'delegate', 'addSigner', 'dropSigner', 'sendBack', 'handOver', 'takeBack', 'remindSigners', 'sign', 'copyIn'];
const nameOf = (workflow: string, event: string): string => (SHARED.includes(event) ? event : `${workflow}/${event}`);
const LANGUAGES: readonly Language[] = ['zh', 'en'];

describe('the forms of what may be done', () => {
  let server: CityServer;
  let browsing: Browsing;
  /** An action looks the same wherever it is offered. */
  const judged = new Set<string>();
  beforeAll(async () => {
    server = await openCity();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing.close();
    await server.close();
  });

  const offered = async ({ page }: Visitor, path: string): Promise<ProcessDocument> =>
    (await page.request.get(`${server.url}/api${path}`)).json() as Promise<ProcessDocument>;

  async function wrongWith(visitor: Visitor, name: string, language: Language): Promise<string[]> {
    const { page } = visitor;
    await open(page, name);
    await settled(page);
    const found = [...(await strayWords(page, language)), ...(language === 'zh' ? await graveFindings(page) : [])];
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
    return found.map((one) => `${name}: ${one}`);
  }

  const CASES = PAGES.filter(({ path }: Seen) =>
    /^\/processes\/[^/]+$/.test(path(new Proxy({}, { get: () => ({ id: 'x', document: 'x', life: 'x' }) }))),
  );

  it.each(CASES.map((seen) => [seen.name, seen] as const))(
    '%s: each opens, in Chinese and in English, and keeps nobody out',
    async (_, { login, path }) => {
      const at = path(server.city);
      const first = await browsing.as(login);
      const { actions, workflow } = await offered(first, at);
      await first.leave();
      const fresh = actions.filter(({ event }) => !judged.has(nameOf(workflow, event)));
      const found: string[] = [];
      for (const language of fresh.length > 0 ? LANGUAGES : []) {
        const visitor = await browsing.as(login, { language });
        await visitor.goto(at);
        for (const { label } of fresh) found.push(...(await wrongWith(visitor, label[language], language)));
        found.push(...visitor.faults());
        await visitor.leave();
      }
      for (const { event } of fresh) judged.add(nameOf(workflow, event));
      expect(found).toEqual([]);
    },
    120_000,
  );
});
