import { join } from 'node:path';
import type { Clock } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { exchangeKey } from '../platform/config/keys.js';
import type { Log } from '../platform/log.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { HeadsBook } from './heads-book.js';
import { IntegrityController } from './integrity.controller.js';
import { IntegrityService } from './integrity.service.js';
import { IntegrityWatch } from './integrity-watch.js';
import { Notary } from './notary.js';
import { NOTARY, VERIFICATION } from './tokens.js';
import { type Found, Verification } from './verification.js';

/** What shows that the records stand as they were written. */
@Module({
  controllers: [IntegrityController],
  providers: [
    { provide: HeadsBook, useFactory: ({ home }: Config) => new HeadsBook(join(home, 'checkpoints', 'heads.ndjson')), inject: [CONFIG] },
    {
      provide: NOTARY,
      useFactory: (database: Database, clock: Clock, config: Config, book: HeadsBook) =>
        new Notary({ database, clock, key: exchangeKey(config), book }),
      inject: [DATABASE, CLOCK, CONFIG, HeadsBook],
    },
    {
      provide: VERIFICATION,
      useFactory: (database: Database, clock: Clock, log: Log, book: HeadsBook) => {
        const tell = (found: Found): void => log.error('records are not as they were written', found);
        return new Verification({ database, clock, book, tell });
      },
      inject: [DATABASE, CLOCK, LOG, HeadsBook],
    },
    IntegrityService,
    IntegrityWatch,
  ],
})
export class IntegrityModule {}
