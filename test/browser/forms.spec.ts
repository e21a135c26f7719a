import type { ProcessDocument } from '@fashen/contracts';
import { isWhole } from '../support/layer.js';
import { graveFindings, settled } from './support/accessible.js';
import { open } from './support/acting.js';
import type { Language, Visitor } from './support/browser.js';
import { LANGUAGES, strayWords } from './support/languages.js';
import { PAGES, type Seen } from './support/pages.js';
import { visitCity } from './support/visit-city.js';

/** What is done with a signature is the same in every workflow (workflows/approval). */
const SHARED = ['transfer', 'delegate', 'addSigner', 'dropSigner', 'sendBack', 'handOver', 'takeBack', 'remindSigners', 'sign', 'copyIn'];
const nameOf = (workflow: string, event: string): string => (SHARED.includes(event) ? event : `${workflow}/${event}`);

describe('the forms of what may be done', () => {
  const { server, browsing } = visitCity();
  /** An action looks the same wherever it is offered. */
  const judged = new Set<string>();
  /** Everybody works in the same two windows, one after the other. */
  const windows = new Map<Language, Visitor>();
  beforeAll(async () => {
    for (const language of LANGUAGES) windows.set(language, await browsing().anonymous({ language }));
  });

  const offered = async (login: string, path: string): Promise<ProcessDocument> => {
    const { status, body } = await (await browsing().client(login)).get(`/api${path}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    return body as ProcessDocument;
  };

  /** The page behind the form is judged where it is itself the subject, in pages.spec.ts. */
  async function wrongWith({ page }: Visitor, name: string, language: Language): Promise<string[]> {
    await open(page, name);
    await settled(page);
    const found = [
      ...(await strayWords(page, language)),
      ...(isWhole && language === 'zh' ? await graveFindings(page, '.ant-drawer') : []),
    ];
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
    return found.map((one) => `${name}: ${one}`);
  }

  const CASES = PAGES.filter(({ path }: Seen) =>
    /^\/processes\/[^/]+$/.test(path(new Proxy({}, { get: () => ({ id: 'x', document: 'x', life: 'x' }) }))),
  );

  it.each(CASES.map((seen) => [seen.name, seen] as const))(
    '%s: each opens, in every language of this run, and keeps nobody out',
    async (_, { login, path }) => {
      const at = path(server().city);
      const { actions, workflow } = await offered(login, at);
      const fresh = actions.filter(({ event }) => !judged.has(nameOf(workflow, event)));
      const found: string[] = [];
      for (const [language, visitor] of fresh.length > 0 ? windows : []) {
        await browsing().handOver(visitor, login);
        await visitor.goto(at);
        for (const { label } of fresh) found.push(...(await wrongWith(visitor, label[language], language)));
        found.push(...visitor.faults());
      }
      for (const { event } of fresh) judged.add(nameOf(workflow, event));
      expect(found).toEqual([]);
    },
  );
});
