import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type StartOptions, StoryClock, startServer } from '../../support/server.js';
import { CITY_NOW, CITY_SETTINGS, type City } from './city.js';

/** What `setup.mjs` has prepared for this run. */
export function prepared(): { workbench: string; fonts: string; city: string; chromium: string } {
  const base = process.env.FASHEN_BROWSER;
  if (!base) throw new Error('Browser tests run with jest.browser.config.mjs, which prepares them');
  return {
    workbench: join(process.cwd(), 'apps/web/dist'),
    fonts: join(base, 'fonts.conf'),
    city: join(base, 'city'),
    chromium: process.env.FASHEN_CHROMIUM!,
  };
}

export type CityServer = RunningServer & { city: City };

/** A server with a copy of the played city, at the city's day: what a test does there, no other test sees. */
export async function openCity(options: StartOptions = {}): Promise<CityServer> {
  const from = prepared();
  const home = mkdtempSync(join(tmpdir(), 'fashen-city-'));
  cpSync(from.city, home, { recursive: true });
  const server = await startServer({
    clock: new StoryClock(CITY_NOW),
    home,
    workbench: from.workbench,
    ...options,
    environment: { ...CITY_SETTINGS, ...options.environment },
  });
  const city = JSON.parse(readFileSync(join(home, 'city.json'), 'utf8')) as City;
  return {
    ...server,
    city,
    close: async () => {
      await server.close();
      await rm(home, { recursive: true, maxRetries: 5 });
    },
  };
}
