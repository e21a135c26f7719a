import { isWhole } from '../support/layer.js';
import { barriers } from './support/accessible.js';
import type { Language, Visitor } from './support/browser.js';
import { LANGUAGES, strayWords } from './support/languages.js';
import { PAGES } from './support/pages.js';
import { visitCity } from './support/visit-city.js';

/** In the whole proof axe looks at it, wide and on a phone; in every run nothing sticks out where axe does not look, and axe looks where people walk. */
const SIZES = isWhole ? (['wide', 'phone'] as const) : [];
const LAYOUT = isWhole ? (['zoomed'] as const) : (['phone'] as const);

/** Pages that say no: the browser is told the status beside the words. */
const REFUSED = [/^404 \/api\/documents\/[^/]+\/validity$/];

describe('the pages of the workbench', () => {
  const { server, browsing } = visitCity();
  /** Everybody looks in the same two windows, one after the other: the workbench need not be fetched and compiled for each of them. */
  const windows = new Map<Language, Visitor>();
  beforeAll(async () => {
    for (const language of LANGUAGES) windows.set(language, await browsing().anonymous({ language, allow: REFUSED }));
  });

  it.each(PAGES.map((seen) => [seen.name, seen] as const))(
    '%s: open to everybody, in every language of this run',
    async (_, { login, path }) => {
      const found: string[] = [];
      for (const [language, visitor] of windows) {
        await browsing().handOver(visitor, login);
        await visitor.goto(path(server().city));
        found.push(...(await strayWords(visitor.page, language)));
        if (language === 'zh') found.push(...(await barriers(visitor.page, SIZES, LAYOUT)));
        found.push(...visitor.faults());
      }
      expect(found).toEqual([]);
    },
  );
});
