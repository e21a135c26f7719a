import type { ProcessDocument } from '@fashen/contracts';
import { ELSEWHERE } from '../../apps/web/src/shared/form/main-actions.js';
import { isWhole } from '../support/layer.js';
import { barriers, graveFindings, settled } from './support/accessible.js';
import { open } from './support/acting.js';
import type { Language, Visitor } from './support/browser.js';
import { LANGUAGES, strayWords } from './support/languages.js';
import { PAGES } from './support/pages.js';
import { visitCity } from './support/visit-city.js';

/** In the whole proof axe looks at it, wide and on a phone; in every run nothing sticks out where axe does not look, and axe looks where people walk. */
const SIZES = isWhole ? (['wide', 'phone'] as const) : [];
const LAYOUT = isWhole ? (['zoomed'] as const) : (['phone'] as const);

/** Pages that say no: the browser is told the status beside the words. */
const REFUSED = [/^404 \/api\/documents\/[^/]+\/validity$/];

/** What is done with a signature is the same in every workflow (workflows/approval). */
const SHARED = ['transfer', 'delegate', 'addSigner', 'dropSigner', 'sendBack', 'handOver', 'takeBack', 'remindSigners', 'sign', 'copyIn'];
const nameOf = (workflow: string, event: string): string => (SHARED.includes(event) ? event : `${workflow}/${event}`);

/** One person after the other: the workbench need not be loaded anew for each page. */
const IN_TURN = PAGES.toSorted((one, other) => one.login.localeCompare(other.login));

describe('the pages of the workbench, and the forms of what may be done there', () => {
  const { server, browsing } = visitCity();
  /** Everybody looks in the same two windows, one after the other: the workbench need not be fetched and compiled for each of them. */
  const windows = new Map<Language, Visitor>();
  beforeAll(async () => {
    for (const language of LANGUAGES) windows.set(language, await browsing().anonymous({ language, allow: REFUSED }));
  });

  /** An action looks the same wherever it is offered. */
  const judged = new Set<string>();
  let sitting = '';

  /** The actions that this page offers and no page before it did. */
  async function fresh(login: string, path: string): Promise<ProcessDocument['actions']> {
    if (!/^\/processes\/[^/]+$/.test(path)) return [];
    const { status, body } = await (await browsing().client(login)).get(`/api${path}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    const { actions, workflow } = body as ProcessDocument;
    const here = actions.filter(({ event }) => !ELSEWHERE[workflow]?.includes(event));
    return here.filter(({ event }) => !judged.has(nameOf(workflow, event)) && judged.add(nameOf(workflow, event)));
  }

  async function wrongWithForm({ page }: Visitor, name: string, language: Language): Promise<string[]> {
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

  it.each(IN_TURN.map((seen) => [seen.name, seen] as const))(
    '%s: open to everybody, in every language of this run, and so is each form',
    async (_, { login, path }) => {
      const at = path(server().city);
      const actions = await fresh(login, at);
      const found: string[] = [];
      for (const [language, visitor] of windows) {
        if (login === sitting) await visitor.walk(at);
        else {
          await browsing().handOver(visitor, login);
          await visitor.goto(at);
        }
        found.push(...(await strayWords(visitor.page, language)));
        if (language === 'zh') found.push(...(await barriers(visitor.page, SIZES, LAYOUT)));
        for (const { label } of actions) found.push(...(await wrongWithForm(visitor, label[language], language)));
        found.push(...visitor.faults());
      }
      sitting = login;
      expect(found).toEqual([]);
    },
  );
});
