import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { sealingKey } from '../platform/config/keys.js';
import { CONFIG } from '../platform/tokens.js';

/** The cookie by which a browser is known again: OWASP, Slow Down Online Guessing Attacks with Device Cookies. */
export const KNOWN_COOKIE = 'fashen_known';
/** A counter's computer is shared by a few; who signed in there longest ago is forgotten. */
const ACCOUNTS = 8;
const DAYS = 400;

/** HttpOnly and Strict as the session's; sent only to where one signs in. */
export const knownCookieOptions = (isSecure: boolean) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/api/session', secure: isSecure, maxAge: DAYS * 86_400 }) as const;

/**
 * A name by chance for the browser, and a mark for each account that has signed in there: a keyed hash, which nobody else can make and which
 * tells no login. It opens nothing; it says only that a guess does not come from a stranger.
 */
@Injectable()
export class KnownBrowsers {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', sealingKey(config), '', 'fashen known browser', 32));
  }

  /** The browser's name if this account has signed in there before. */
  nameFor(login: string, cookie: string | undefined): string | undefined {
    const [name, ...marks] = (cookie ?? '').split('.');
    return name && marks.includes(this.mark(name, login)) ? name : undefined;
  }

  /** The cookie after this account has signed in there. */
  remember(login: string, cookie: string | undefined): string {
    const [name, ...marks] = (cookie ?? '').split('.');
    const known = marks.filter((mark) => /^[\w-]{22}$/.test(mark));
    const kept = name && known.length > 0 && known.length === marks.length ? name : randomBytes(16).toString('base64url');
    const mark = this.mark(kept, login);
    return [kept, mark, ...known.filter((other) => other !== mark)].slice(0, 1 + ACCOUNTS).join('.');
  }

  private mark(name: string, login: string): string {
    return createHmac('sha256', this.key).update(`${name}\0${login}`, 'utf8').digest('base64url').slice(0, 22);
  }
}
