import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createServer } from '../../apps/server/src/app.js';
import { readConfig } from '../../apps/server/src/platform/config/config.js';
import { endTextWork } from '../../apps/server/src/text-work/text-work.js';

/** The process of a watched server: tells its address, then for each `figures` how long its event loop was held since the last, p99 of all its time. */
const RESOLUTION = 5;
const server = await createServer(readConfig(process.env), { write: () => {} });
const url = await server.listen();
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const all = monitorEventLoopDelay({ resolution: RESOLUTION });
all.enable();

const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

process.on('message', async (asked) => {
  if (asked === 'figures') {
    process.send?.({ max: milliseconds(delay.max), p99: milliseconds(all.percentile(99)), memory: process.memoryUsage().rss / 2 ** 20 });
    delay.reset();
    return;
  }
  await server.close();
  await endTextWork();
  process.exit(0);
});
process.send?.(url);
