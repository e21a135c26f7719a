/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Locator, type Page, chromium as playwright, type Request } from 'playwright-core';
import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import type { RunningServer } from '../../support/server.js';
import { prepared } from './city-server.js';
import { keepSeen } from './seen.js';
import { type Allowance, watch } from './watch.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };
/** What 200 % leaves of a wide screen. */
export const ZOOMED = { width: 720, height: 450 };

/** Milliseconds for a single step: a busy machine is slow, and a step that is done earlier costs nothing. */
const PATIENCE = 60_000;

export type Language = 'zh' | 'en';
/** `script`: false for a browser in which it is switched off. */
export type VisitOptions = { language?: Language; viewport?: { width: number; height: number }; allow?: Allowance; script?: boolean };

/** A person at the workbench: a page, and whatever went wrong on it. */
export type Visitor = {
  page: Page;
  context: BrowserContext;
  /** Goes to an address below /workbench once the house takes no step of its own, and waits until nothing is loading. */
  goto(path: string): Promise<void>;
  /** The same from a page of the workbench, without loading it anew. */
  walk(path: string): Promise<void>;
  /** What the console complained of, what broke, what was asked of another server, since it was last asked. */
  faults(): readonly string[];
  leave(): Promise<void>;
};

/** One Chromium for the tests of a file, with a profile of its own. */
export class Browsing {
  private constructor(
    private readonly profile: string,
    private readonly browser: Awaited<ReturnType<typeof playwright.launch>>,
    private readonly server: RunningServer,
  ) {}

  private readonly sessions = new Map<string, Client>();

  static async open(server: RunningServer): Promise<Browsing> {
    const profile = mkdtempSync(join(tmpdir(), 'fashen-chromium-'));
    const browser = await playwright.launch({
      executablePath: prepared().chromium,
      headless: true,
      args: FLAGS,
      env: { ...process.env, HOME: profile, FONTCONFIG_FILE: prepared().fonts, TZ: 'Asia/Shanghai' },
    });
    return new Browsing(profile, browser, server);
  }

  /** The page of nobody. */
  async anonymous({ language = 'zh', viewport = WIDE, allow = [], script = true }: VisitOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      viewport,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      reducedMotion: 'reduce',
      javaScriptEnabled: script,
    });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript((kept) => {
      if (location.protocol !== 'about:') localStorage.setItem('fashen.language', kept);
    }, language);
    await keepSeen(context);
    const page = await context.newPage();
    countRequests(page);
    const faults = watch(page, this.server.url, allow);
    return {
      page,
      context,
      goto: async (path) => {
        await this.server.idle();
        await page.goto(`${this.server.url}/workbench${path}`);
        await quiet(page);
      },
      walk: async (path) => {
        await this.server.idle();
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `/workbench${path}`);
        await quiet(page);
      },
      faults,
      leave: () => context.close(),
    };
  }

  /** A person who has signed in. Each signs in once for a file: an address signs in only so often. */
  async as(login: string, options: VisitOptions = {}): Promise<Visitor> {
    const visitor = await this.anonymous(options);
    await this.signIn(visitor, login);
    return visitor;
  }

  /** The session of this person, without a page. */
  async client(login: string): Promise<Client> {
    const client = this.sessions.get(login) ?? (await this.server.as(login));
    this.sessions.set(login, client);
    return client;
  }

  private async signIn({ context }: Visitor, login: string): Promise<void> {
    const [name, value] = ((await this.client(login)).cookie ?? '').split('=') as [string, string];
    await context.addCookies([{ name, value, url: this.server.url }]);
  }

  /** From here on the window is this person's: who sat there before leaves nothing behind but the files of the workbench. */
  async handOver(visitor: Visitor, login: string): Promise<void> {
    const { page, context, faults } = visitor;
    const clear = () => {
      localStorage.clear();
      sessionStorage.clear();
    };
    if (page.url().startsWith(this.server.url)) await page.evaluate(clear);
    await page.goto('about:blank');
    faults();
    await context.clearCookies();
    await this.signIn(visitor, login);
  }

  /** So long after, nobody is signed in any more. */
  signInAnew(): void {
    this.sessions.clear();
  }

  /** The session of this person ends, as it does by itself after some hours; the open page does not know. */
  async endSession(login: string): Promise<void> {
    const client = this.sessions.get(login);
    this.sessions.delete(login);
    expect((await client?.delete('/api/session'))?.status).toBe(204);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What each page has asked of the server and has no answer to. */
const asked = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  asked.set(page, open);
}

/** The page has drawn what it knows and has nothing else to do; answers whether it has its heading, and no part says that it is loading. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const look = () =>
          resolve(!document.querySelector('.ant-spin-spinning, [aria-busy="true"]') && document.querySelector('h1, .ant-result') !== null);
        requestAnimationFrame(() => requestIdleCallback(look, { timeout: 1_000 }));
      }),
  );

/** Nothing that the locator names is on the page any more; while a dialog closes there may be two of it, and Playwright waits for one only. */
export async function gone(locator: Locator): Promise<void> {
  await eventually(
    () => locator.count(),
    (left) => left === 0,
  );
}

/** Nothing is asked of the server any more, and the page is drawn: twice in a row, because an answer may bring the next question. */
export async function quiet(page: Page): Promise<void> {
  const isQuiet = async () => (await isDrawn(page)) && (asked.get(page)?.size ?? 0) === 0;
  for (const end = Date.now() + PATIENCE; !((await isQuiet()) && (await isQuiet())); ) {
    if (Date.now() < end) continue;
    const waiting = [...(asked.get(page) ?? [])].map((request) => request.url()).join(', ');
    throw new Error(`The page does not come to rest; it waits for ${waiting || 'nothing'}: ${await page.locator('body').textContent()}`);
  }
}
