import type { DeskEntry, DeskSheetQuery } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, ObjectionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { TO_EXPORT, whole } from '../platform/export.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { requireHandling } from './desk-door.js';
import { deskSheet } from './desk-sheet.js';
import { presentDesk } from './present-desk.js';

/** So many are presented at a time. */
const AT_ONCE = 200;

/** The list of the desk as a sheet: exactly what the same filter shows on the page. */
@Injectable()
export class ObjectionDeskSheet {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_PERMITTED, EXPORT_TOO_LARGE */
  async sheet({ columns, status }: DeskSheetQuery, caller: Caller): Promise<Buffer> {
    requireHandling(caller);
    const at = this.clock.now();
    const entries = await this.database.read(async ({ sql }) => {
      const found = await new ObjectionRepository(sql).ofReceiver(caller.party, { before: null, limit: TO_EXPORT, status });
      whole(found);
      const all: DeskEntry[] = [];
      for (let from = 0; from < found.length; from += AT_ONCE)
        all.push(...(await presentDesk(sql, found.slice(from, from + AT_ONCE), { caller, at })));
      return all;
    });
    return deskSheet(columns, entries);
  }
}
