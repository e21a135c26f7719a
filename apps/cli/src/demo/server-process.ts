import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installation: documents are read from it, `var/` is written in it. */
export const installation = fileURLToPath(new URL('../../../../', import.meta.url));

/** A Fashen server with a database and a clock of its own, as a process. */
export type DemoServer = {
  url: string;
  password: string;
  clock: { set(instant: string): void };
  /** How it ended, if it did, and the last of what it said. */
  told(): string;
  stop(): Promise<void>;
};

const PASSWORD = 'linjiang-demo-2026';

/** Where it answers: it says so itself, so that no port is promised that another program takes meanwhile. */
async function address(server: ChildProcess, said: () => string, told: () => string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const url = /is running: (\S+)/.exec(said())?.[1];
    if (url) return url;
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(told());
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`the server was not ready after 60 s: ${told()}`);
}

function ending({ exitCode, signalCode }: ChildProcess): string {
  if (signalCode !== null) return `was ended by ${signalCode}`;
  return exitCode === null ? 'is running' : `ended with exit code ${exitCode}`;
}

/** Starts a server in an empty home folder whose clock begins at `start` and is moved by the story. */
export async function startDemoServer(home: string, start: string): Promise<DemoServer> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const clockFile = join(home, 'now');
  const set = (instant: string) => writeFileSync(clockFile, instant);
  set(start);
  const server = spawn(process.execPath, [join(installation, 'apps/server/dist/main.js')], {
    cwd: installation,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: '',
      FASHEN_HOST: '127.0.0.1',
      FASHEN_ORIGIN: '',
      FASHEN_HOME: home,
      FASHEN_ROLE: 'all',
      FASHEN_PROFILE: 'zhejiang-hangzhou',
      FASHEN_DEMO: 'on',
      FASHEN_DEMO_PASSWORD: PASSWORD,
      FASHEN_LOG: 'error',
      FASHEN_TEST_NOW: clockFile,
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const told = () => `the server ${ending(server)}: ${said.slice(-2000)}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  try {
    return { url: await address(server, () => said, told), password: PASSWORD, clock: { set }, told, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
