import { dateIn } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import type { ExchangeRecordFacts } from '@fashen/official-documents';
import type { Database } from '@fashen/persistence';
import { nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';
import { type ReadDiscussion, readExchange } from './exchange.js';

/** Gives out the whole exchange, at any time, to whoever may read it. */
@Injectable()
export class ExchangeReading {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(id: string, by: Caller): Promise<ExchangeRecordFacts> {
    const discussion = (await this.engine.readable(id, by)).includes('exchange') ? await this.engine.read(id) : undefined;
    if (discussion?.workflow !== nonAdoptionDiscussion.name) throw new Problem('NOT_FOUND');
    return this.database.store.read((reader) => readExchange(reader, discussion as ReadDiscussion, dateIn(this.clock.now())));
  }
}
