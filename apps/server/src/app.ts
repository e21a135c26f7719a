import 'reflect-metadata';
import type { Clock, WorkflowDefinition } from '@fashen/engine';
import { type Database, openDatabase } from '@fashen/persistence';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { type FirstStart, firstStart } from './demonstration/first-start.js';
import { systemClock, testClock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { ownHome } from './platform/home.js';
import { createAdapter } from './platform/http/adapter.js';
import { drainable } from './platform/http/drain.js';
import { knownRoutes } from './platform/http/known-routes.js';
import { prepareHttp } from './platform/http/prepare.js';
import { createLog } from './platform/log.js';
import { Metrics } from './platform/metrics.js';
import { nestLogger } from './platform/nest-logger.js';
import { serveOpenApi } from './platform/openapi/openapi.js';
import { ProblemFilter } from './platform/problem/problem.filter.js';
import { serveWorkbench } from './platform/workbench/serve-workbench.js';
import { describeActions } from './process/openapi.js';
import { answeringTexts } from './text-work/ask-texts.js';
import { limitTextWork } from './text-work/text-work.js';
import { alsoRun } from './workflow/workflows.js';

export type Server = {
  app: NestFastifyApplication;
  database: Database;
  firstStart: FirstStart;
  /** Starts to answer; the address says the port that was really taken. */
  listen(): Promise<string>;
  /** Stops taking requests, lets the running ones and the background work end, closes the database. */
  close(): Promise<void>;
};

export type ServerOptions = {
  /** Default: the system's clock, or the test clock of the settings. */
  clock?: Clock;
  /** Where log lines go; default is the standard output. */
  write?: (line: string) => void;
  /** Folder with the built workbench; default is where `npm run build` puts it. */
  workbench?: string;
  /** Workflows beside those of the house. */
  workflows?: readonly WorkflowDefinition[];
};

/** Opens the database, brings it up to date, sets up the first start, and wires the server; it does not listen yet. */
export async function createServer(
  config: Config,
  { clock, write = (line) => void process.stdout.write(line), workbench, workflows = [] }: ServerOptions = {},
): Promise<Server> {
  limitTextWork(config.textSeconds);
  const time = clock ?? (config.testNow ? testClock(config.testNow) : systemClock);
  const log = createLog(config.log, time, write);
  const metrics = new Metrics();
  ownHome(config.home);
  const database = answeringTexts(
    await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { file: config.sqliteFile, alone: true }),
  );
  const runOnlyOurs = alsoRun(workflows);
  try {
    const started = await firstStart(database, config, time);
    const filter = new ProblemFilter(log, metrics, config);
    const adapter = createAdapter(config, filter);
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.with({ config, clock: time, database, log, metrics }), adapter, {
      logger: nestLogger(log),
      abortOnError: false,
    });
    app.useGlobalFilters(filter);
    await prepareHttp(app, config, { log, metrics, filter });
    knownRoutes(app);
    serveOpenApi(app, describeActions);
    await serveWorkbench(app, workbench);
    await app.init();
    const drain = drainable(app.getHttpServer());
    return {
      app,
      database,
      firstStart: started,
      listen: async () => {
        await app.listen(config.port, config.host);
        return app.getUrl();
      },
      close: async () => {
        drain();
        await app.close();
        await database.close();
        runOnlyOurs();
      },
    };
  } catch (error) {
    await database.close();
    runOnlyOurs();
    throw error;
  }
}
