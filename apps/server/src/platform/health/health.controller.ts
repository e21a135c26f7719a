import type { Database } from '@fashen/persistence';
import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Config } from '../config/config.js';
import { Public } from '../http/public.js';
import type { Log } from '../log.js';
import { Metrics } from '../metrics.js';
import { outageOf } from '../problem/outage.js';
import { Problem } from '../problem/problem.js';
import { isSameSecret } from '../same-secret.js';
import { CONFIG, DATABASE, LOG } from '../tokens.js';

/** For the machine room: is the process alive, can it serve, what has it counted. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  private probing: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** Ready means that the database can be read and written; its tables were brought up to date before listening. */
  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    // of many who ask at once one looks
    this.probing ??= this.database.probe().finally(() => {
      this.probing = undefined;
    });
    try {
      await this.probing;
    } catch (error) {
      this.log.error('the database cannot be used', { error });
      throw outageOf(error, this.config.home) ?? new Problem('NOT_READY', { cause: error });
    }
    return { status: 'ok' };
  }

  /** Whoever watches the counts learns when somebody objects: for the holder of the token alone, and not there for anybody else. */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  counted(@Headers('authorization') given = ''): Promise<string> {
    const { metricsToken } = this.config;
    if (metricsToken === null || !isSameSecret(given, `Bearer ${metricsToken}`)) throw new Problem('NOT_FOUND');
    return this.metrics.expose();
  }
}
