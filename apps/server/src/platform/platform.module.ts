import type { Clock } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config/config.js';
import { HealthController } from './health/health.controller.js';
import type { Log } from './log.js';
import { Metrics } from './metrics.js';
import { CLOCK, CONFIG, DATABASE, LOG } from './tokens.js';

export type Platform = { config: Config; clock: Clock; database: Database; log: Log; metrics: Metrics };

/** What no subject owns: settings, time, database, log, metrics, health. */
@Module({})
export class PlatformModule {
  static with({ config, clock, database, log, metrics }: Platform): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: DATABASE, useValue: database },
        { provide: LOG, useValue: log },
        { provide: Metrics, useValue: metrics },
      ],
      exports: [CONFIG, CLOCK, DATABASE, LOG, Metrics],
    };
  }
}
