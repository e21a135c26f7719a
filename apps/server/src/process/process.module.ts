import type { Clock, Engine } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Global, Module } from '@nestjs/common';
import { CalendarInForce } from '../deadline/calendar-in-force.js';
import type { Config } from '../platform/config/config.js';
import { sealingKey } from '../platform/config/keys.js';
import type { Log } from '../platform/log.js';
import { Metrics } from '../platform/metrics.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { TaskController } from '../task/task.controller.js';
import { TaskService } from '../task/task.service.js';
import type { ServerParts } from '../workflow/server-part.js';
import { BACKGROUND, CALENDAR, CALENDAR_WATCH, ENGINE, PARTS } from '../workflow/tokens.js';
import { BackgroundService } from './background.service.js';
import { BackgroundWork } from './background-work.js';
import { buildEngine } from './build-engine.js';
import { CalendarWatch } from './calendar-watch.js';
import { ChoicesController } from './choices/choices.controller.js';
import { ProcessChoices } from './choices/choices.service.js';
import { OpeningsController } from './choices/openings.controller.js';
import { ProcessOpenings } from './choices/openings.service.js';
import { ProcessController } from './process.controller.js';
import { ProcessReading } from './process-reading.service.js';
import { ProcessWriting } from './process-writing.service.js';
import { gaugeQueues } from './queue-gauges.js';
import { QueueSweep } from './queue-sweep.js';

type Running = { engine: Engine; background: BackgroundWork };
const RUNNING = Symbol('RUNNING');

/** The engine drains the outbox right after a commit, so it and the background work know each other. */
function run(
  parts: ServerParts,
  database: Database,
  clock: Clock,
  config: Config,
  log: Log,
  metrics: Metrics,
  calendar: CalendarInForce,
): Running {
  const engine: Engine = buildEngine({
    parts,
    store: database.store,
    clock,
    calendar,
    sealingKey: sealingKey(config),
    onCommitted: () => background.nudge(),
    onFailed: ({ what, id, type, attempts, error }) => log.error(`${what} failed`, { [what]: id, type, attempts, error }),
    onRefused: ({ process, type, causedBy, refusal }) =>
      log.info('system event came too late', { process, type, causedBy, code: refusal.code }),
  });
  const background = new BackgroundWork(engine, log);
  gaugeQueues(metrics, database, clock);
  return { engine, background };
}

const watch = ({ store }: Database, clock: Clock, { role }: Config, log: Log, calendar: CalendarInForce): CalendarWatch =>
  new CalendarWatch({ store, clock, calendar, log, recomputes: role !== 'api' });

/** The engine over all workflows, its background work, and what HTTP may ask of processes and tasks. */
@Global()
@Module({
  controllers: [ProcessController, ChoicesController, OpeningsController, TaskController],
  providers: [
    { provide: CALENDAR, useFactory: () => new CalendarInForce() },
    { provide: CALENDAR_WATCH, useFactory: watch, inject: [DATABASE, CLOCK, CONFIG, LOG, CALENDAR] },
    { provide: RUNNING, useFactory: run, inject: [PARTS, DATABASE, CLOCK, CONFIG, LOG, Metrics, CALENDAR] },
    { provide: ENGINE, useFactory: ({ engine }: Running) => engine, inject: [RUNNING] },
    { provide: BACKGROUND, useFactory: ({ background }: Running) => background, inject: [RUNNING] },
    ProcessReading,
    ProcessChoices,
    ProcessOpenings,
    ProcessWriting,
    TaskService,
    BackgroundService,
    QueueSweep,
  ],
  exports: [ENGINE, CALENDAR, CALENDAR_WATCH, ProcessReading],
})
export class ProcessModule {}
