import { QueueRepository } from '@fashen/persistence';
import { Injectable } from '@nestjs/common';
import { Sweep } from '../platform/sweep.js';

const DAY = 86_400_000;
/** Rows of one transaction: whoever writes meanwhile waits for no more. */
const AT_ONCE = 500;

/** Takes away effects long settled and answers long given. Nothing of a case's record is among them. */
@Injectable()
export class QueueSweep extends Sweep {
  protected readonly what = 'settled effects and kept answers';

  async sweep(): Promise<number> {
    const before = new Date(Date.parse(this.clock.now()) - this.config.retentionDays * DAY).toISOString();
    for (let all = 0; ; ) {
      const gone = await this.database.store.transaction(({ sql }) => new QueueRepository(sql).forget(before, AT_ONCE));
      if (gone === 0) return all;
      all += gone;
    }
  }
}
