/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import type { Client } from '../../support/client.js';
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

export type Language = 'zh' | 'en';
/** `script`: false for a browser in which it is switched off. */
export type VisitOptions = { language?: Language; viewport?: { width: number; height: number }; allow?: Allowance; script?: boolean };

/** A person at the workbench: a page, and whatever went wrong on it. */
export type Visitor = {
  page: Page;
  context: BrowserContext;
  /** Goes to an address below /workbench and waits until nothing is loading. */
  goto(path: string): Promise<void>;
  /** What the console complained of, what broke, what was asked of another server. */
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
      executablePath: await chromium.executablePath(),
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
    context.setDefaultTimeout(20_000);
    await context.addInitScript((kept) => localStorage.setItem('fashen.language', kept), language);
    await keepSeen(context);
    const page = await context.newPage();
    const faults = watch(page, this.server.url, allow);
    return {
      page,
      context,
      goto: async (path) => {
        await page.goto(`${this.server.url}/workbench${path}`);
        await quiet(page);
      },
      faults,
      leave: () => context.close(),
    };
  }

  /** A person who has signed in. Each signs in once for a file: an address signs in only so often. */
  async as(login: string, options: VisitOptions = {}): Promise<Visitor> {
    const client = this.sessions.get(login) ?? (await this.server.as(login));
    this.sessions.set(login, client);
    const visitor = await this.anonymous(options);
    const [name, value] = (client.cookie ?? '').split('=') as [string, string];
    await visitor.context.addCookies([{ name, value, url: this.server.url }]);
    return visitor;
  }

  /** The session of this person ends, as it does by itself after some hours; the open page does not know. */
  async endSession(login: string): Promise<void> {
    const client = this.sessions.get(login);
    this.sessions.delete(login);
    expect((await client?.delete('/api/session'))?.status).toBe(204);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

/** Nothing is asked of the server any more, the page has its heading, and no part of it says that it is loading. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !document.querySelector('.ant-spin-spinning, [aria-busy="true"]') && document.querySelector('h1, .ant-result') !== null,
  );
}
