import { createServer } from './app.js';
import { announce } from './demonstration/announce.js';
import { BadSetting, readConfig } from './platform/config/config.js';
import { keepToOneself } from './platform/home.js';

const TEST_CLOCK =
  '警告：时钟由 FASHEN_TEST_NOW 决定，期限和日期均不真实，不得用于正式办案。\n' +
  'WARNING: the clock follows FASHEN_TEST_NOW; periods and dates are not real. Never use this for real cases.\n';

/** Starts the server from the environment; a setting that cannot be used is said in a sentence and ends with 2. */
async function main(): Promise<void> {
  keepToOneself();
  const config = readConfig(process.env);
  const server = await createServer(config);
  // A worker has no address: its background work began when the server was wired.
  if (config.role !== 'worker') process.stderr.write(announce(await server.listen(), server.firstStart));
  if (config.testNow) process.stderr.write(TEST_CLOCK);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    server.close().then(
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
  const port =
    (error as { code?: string }).code === 'EADDRINUSE' ? '端口已被占用，请设置 PORT。\nThe port is taken; set PORT.\n' : undefined;
  const says = error instanceof BadSetting ? `${error.message}\n` : port;
  process.stderr.write(says ?? `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(says ? 2 : 1);
});
