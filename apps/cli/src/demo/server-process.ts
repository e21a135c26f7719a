import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installation: documents are read from it, `var/` is written in it. */
export const installation = fileURLToPath(new URL('../../../../', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      probe.close(() => resolve(address.port));
    });
  });

/** A Fashen server with a database and a clock of its own, as a process. */
export type DemoServer = { url: string; password: string; clock: { set(instant: string): void }; stop(): Promise<void> };

const PASSWORD = 'linjiang-demo-2026';

async function untilReady(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server stopped with exit code ${server.exitCode}: ${said().slice(-2000)}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined); // not listening yet
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`the server was not ready after 30 s: ${said().slice(-2000)}`);
}

/** Starts a server in an empty home folder whose clock begins at `start` and is moved by the story. */
export async function startDemoServer(home: string, start: string): Promise<DemoServer> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const clockFile = join(home, 'now');
  const set = (instant: string) => writeFileSync(clockFile, instant);
  set(start);
  const port = await freePort();
  const server = spawn(process.execPath, [join(installation, 'apps/server/dist/main.js')], {
    cwd: installation,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
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
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  await untilReady(url, server, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, password: PASSWORD, clock: { set }, stop };
}
