import { readConfig } from '../platform/config/config.js';
import { KnownBrowsers } from './known-browser.js';

const keyed = (byte: number) => new KnownBrowsers(readConfig({ FASHEN_SEALING_KEY: Buffer.alloc(32, byte).toString('base64') }));

describe('a browser that is known again', () => {
  const browsers = keyed(1);

  it('is known for those who have signed in there, under one name, and for nobody else', () => {
    const first = browsers.remember('ada', undefined);
    const both = browsers.remember('ben', first);
    const name = browsers.nameFor('ada', both);
    expect(name).toMatch(/^[\w-]{22}$/);
    expect(browsers.nameFor('ben', both)).toBe(name);
    expect(browsers.nameFor('cyd', both)).toBeUndefined();
    expect(browsers.nameFor('ben', first)).toBeUndefined();
  });

  it('forgets who signed in longest ago, and grows no further', () => {
    const logins = Array.from({ length: 12 }, (_, n) => `person-${n}`);
    const cookie = logins.reduce<string | undefined>((kept, login) => browsers.remember(login, kept), undefined)!;
    expect(logins.filter((login) => browsers.nameFor(login, cookie))).toEqual(logins.slice(4));
    expect(browsers.remember('person-11', cookie)).toBe(cookie);
    expect(cookie.length).toBeLessThan(220);
  });

  it.each([
    ['under another key', keyed(2).remember('ada', undefined)],
    ['of nothing but rubbish', '../..;x'],
    ['that is empty', ''],
  ])('is not known by a cookie %s, which is made anew', (_, cookie) => {
    expect(browsers.nameFor('ada', cookie)).toBeUndefined();
    expect(browsers.nameFor('ada', browsers.remember('ada', cookie))).toBeDefined();
  });
});
