import { barriers } from './support/accessible.js';
import { Browsing } from './support/browser.js';
import { type CityServer, openCity } from './support/city-server.js';
import { strayWords } from './support/languages.js';
import { PAGES } from './support/pages.js';

/** Pages that say no: the browser is told the status beside the words. */
const REFUSED = [/^404 \/api\/documents\/[^/]+\/validity$/];

describe('the pages of the workbench', () => {
  let server: CityServer;
  let browsing: Browsing;
  beforeAll(async () => {
    server = await openCity();
    browsing = await Browsing.open(server);
  });
  afterAll(async () => {
    await browsing.close();
    await server.close();
  });

  it.each(PAGES.map((seen) => [seen.name, seen] as const))(
    '%s: open to everybody, in Chinese and in English',
    async (_, { login, path }) => {
      const chinese = await browsing.as(login, { allow: REFUSED });
      await chinese.goto(path(server.city));
      const found = [...(await strayWords(chinese.page, 'zh')), ...(await barriers(chinese.page)), ...chinese.faults()];
      await chinese.leave();

      const english = await browsing.as(login, { language: 'en', allow: REFUSED });
      await english.goto(path(server.city));
      found.push(...(await strayWords(english.page, 'en')), ...english.faults());
      await english.leave();
      expect(found).toEqual([]);
    },
  );
});
