import { createServer } from './app.js';
import { announce } from './demonstration/announce.js';
import { type Config, readConfig } from './platform/config/config.js';
import { keepToOneself } from './platform/home.js';
import { startFault } from './start-fault.js';
import { endTextWork } from './text-work/text-work.js';

const TEST_CLOCK =
  '警告：时钟由 FASHEN_TEST_NOW 决定，期限和日期均不真实，不得用于正式办案。\n' +
  'WARNING: the clock follows FASHEN_TEST_NOW; periods and dates are not real. Never use this for real cases.\n';

let config: Config | undefined;

/** Starts the server from the environment; what keeps it from starting is said in a sentence, and ends with 2 or 3 (start-fault.ts). */
async function main(): Promise<void> {
  keepToOneself();
  config = readConfig(process.env);
  const server = await createServer(config);
  // A worker has no address: its background work began when the server was wired.
  if (config.role !== 'worker') process.stderr.write(announce(await server.listen(), server.firstStart));
  if (config.testNow) process.stderr.write(TEST_CLOCK);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    server
      .close()
      .then(endTextWork)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  const told = startFault(error, config);
  process.stderr.write(`${told?.says ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(told?.code ?? 1);
});
