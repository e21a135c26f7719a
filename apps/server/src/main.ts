import { createServer } from './app.js';
import { announce } from './demonstration/announce.js';
import { BadSetting, readConfig } from './platform/config/config.js';

/** Starts the server from the environment; a setting that cannot be used is said in a sentence and ends with 2. */
async function main(): Promise<void> {
  const server = await createServer(readConfig(process.env));
  const url = await server.listen();
  process.stderr.write(announce(url, server.firstStart));
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
