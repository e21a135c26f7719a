import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect } from 'expect';
import { type RunningServer, StoryClock, startServer } from '../support/server.js';
import { CITY_BEGINS, CITY_NOW, CITY_SETTINGS, playCity } from './support/city.js';

/**
 * `play.ts --port 3200 [--home FOLDER] [--workbench FOLDER] [--only]`: plays the invented city and stays up; the clock then goes on from the
 * city's day. `--only` ends when it is played: FOLDER holds the database and `city.json`.
 */
Object.assign(globalThis, { expect });

/** Goes on from where the story left it. */
class GoingOn extends StoryClock {
  private since: number | undefined;
  goOn(): void {
    this.since = Date.now();
  }
  override now = (): string => {
    const base = Date.parse(this.instant);
    return new Date(this.since === undefined ? base : base + Date.now() - this.since).toISOString();
  };
}

const { values } = parseArgs({
  options: { port: { type: 'string' }, home: { type: 'string' }, workbench: { type: 'string' }, only: { type: 'boolean', default: false } },
});
const clock = new GoingOn(CITY_BEGINS);
const environment = { ...CITY_SETTINGS, PORT: values.only ? '0' : (values.port ?? '3200'), FASHEN_LOG: 'warn' };
const began = Date.now();
const server: RunningServer = await startServer({
  clock,
  environment,
  ...(values.home === undefined ? {} : { home: values.home }),
  ...(values.workbench === undefined ? {} : { workbench: values.workbench }),
});
const city = await playCity(server);
if (values.home !== undefined) {
  mkdirSync(values.home, { recursive: true });
  writeFileSync(join(values.home, 'city.json'), JSON.stringify(city, null, 2));
}
if (values.only) await server.close();
else {
  clock.goOn();
  process.stderr.write(`${JSON.stringify(city, null, 2)}\nplayed in ${Date.now() - began} ms; it is ${CITY_NOW}: ${server.url}\n`);
}
