import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createServer } from '../../../apps/server/src/app.js';
import { readConfig } from '../../../apps/server/src/platform/config/config.js';

/** What the server measures of itself, asked for by a message of any kind. Bytes and milliseconds; `errors` are the lines of its log at that level. */
export type Measured = { heap: number; rss: number; delayP99: number; delayMost: number; errors: string[] };

const home = await mkdtemp(join(tmpdir(), 'fashen-proof-'));
const errors: string[] = [];
const config = readConfig({ ...process.env, PORT: '0', FASHEN_HOME: home, FASHEN_LOG: 'error' });
const server = await createServer(config, { write: (line) => errors.push(line.slice(0, 2_000)) });
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

function measured(): Measured {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const told = { heap: heapUsed, rss, delayP99: delay.percentile(99) / 1e6, delayMost: delay.max / 1e6, errors: errors.splice(0) };
  delay.reset();
  return told;
}

process.on('message', () => process.send!(measured()));
process.on('disconnect', async () => {
  await server.close();
  await rm(home, { recursive: true, maxRetries: 5 });
  process.exit(0);
});
process.send!({ url: await server.listen() });
