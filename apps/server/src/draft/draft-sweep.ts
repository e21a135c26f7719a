import { DraftRepository, ObjectionDraftRepository } from '@fashen/persistence';
import { Injectable } from '@nestjs/common';
import { Sweep } from '../platform/sweep.js';
import { keptSince } from './kept.js';

/** Removes drafts that nobody has written for as long as the settings say, of staff and of the public. */
@Injectable()
export class DraftSweep extends Sweep {
  protected readonly what = 'drafts';

  sweep(): Promise<number> {
    const { draftDays, objections } = this.config;
    const before = (days: number) => keptSince(this.clock.now(), days);
    return this.database.store.transaction(
      async ({ sql }) =>
        (await new DraftRepository(sql).removeBefore(before(draftDays))) +
        (await new ObjectionDraftRepository(sql).removeBefore(before(objections.draftDays))),
    );
  }
}
