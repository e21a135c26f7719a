import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from './client.js';
import { SOURCES } from './runner/sources.mjs';
import { PASSWORD } from './server.js';

/**
 * Milliseconds for which the server's event loop was held, and what its process has in memory, in MB. `max` is what the server itself held,
 * `wall` the longest with what other programs took of its core meanwhile.
 */
export type LoopFigures = { max: number; wall: number; p99: number; memory: number };

/** What the process of a watched server does besides answering. */
export type Deed =
  /** The seconds that one piece of text work may take. */
  | { deed: 'limit'; seconds: number }
  /** What reviews, and then meeting and signatures, would have granted for the newest text. */
  | { deed: 'grant'; document: string; isSigned: boolean }
  /** The code by which the city's documents are numbered, once for all. */
  | { deed: 'code' }
  /** Put on record as published with the first version, and amended to the second. */
  | { deed: 'publish'; document: string; versions: readonly string[] };

/** A server in a process of its own that watches its event loop: who asks it does not hold it up. */
export class WatchedServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly home: string,
    readonly url: string,
  ) {}

  static async start(environment: Readonly<Record<string, string>> = {}): Promise<WatchedServer> {
    const home = mkdtempSync(join(tmpdir(), 'fashen-watched-'));
    const child = spawn(process.execPath, [...SOURCES, join(import.meta.dirname, 'watched-process.ts')], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        FASHEN_LOG: 'off',
        FASHEN_HOME: home,
        FASHEN_DEMO_PASSWORD: PASSWORD,
        FASHEN_RATE_LIMIT: '1000000',
        PORT: '0',
        ...environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [url] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [string];
    if (typeof url !== 'string') throw new Error('The watched server did not start');
    return new WatchedServer(child, home, url);
  }

  async as(login: string): Promise<Client> {
    const client = new Client(this.url);
    const answer = await client.signIn(login, PASSWORD);
    if (answer.status !== 201) throw new Error(`Not signed in: ${answer.status}`);
    return client;
  }

  /** The longest holds since it was last asked; p99 of all its time. */
  async figures(): Promise<LoopFigures> {
    this.child.send('figures');
    const [figures] = (await once(this.child, 'message')) as [LoopFigures];
    return figures;
  }

  async does(deed: Deed): Promise<void> {
    this.child.send(deed);
    await once(this.child, 'message');
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    await ended;
    rmSync(this.home, { recursive: true, force: true });
  }
}
