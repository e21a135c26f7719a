import type { StartOptions } from '../../support/server.js';
import { Browsing } from './browser.js';
import { type CityServer, openCity } from './city-server.js';

/** What the tests share; there once they run. */
type Visit = { server: () => CityServer; browsing: () => Browsing };

/** A copy of the city and a browser, for all the tests around or, with `each`, anew for each of them; closed after them. */
export function visitCity({ each = false, ...options }: StartOptions & { each?: boolean } = {}): Visit {
  let server: CityServer;
  let browsing: Browsing;
  const [before, after] = each ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(async () => {
    server = await openCity(options);
    browsing = await Browsing.open(server);
  });
  after(async () => {
    await browsing?.close();
    await server?.close();
  });
  return { server: () => server, browsing: () => browsing };
}
