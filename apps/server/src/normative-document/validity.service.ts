import type { DayQuery, ValidityView } from '@fashen/contracts';
import { dateIn, isCitableOn, textOn, VALIDITY_STATUSES } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DocumentRepository, type Sql, ValidityRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { sightOf } from '../document/sight.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { askTexts } from '../text-work/ask-texts.js';
import { presentValidity } from './present-validity.js';

/** Validity and text of documents on a day. */
@Injectable()
export class ValidityService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The JSON of a `TextOfDay`. @throws Problem NOT_FOUND where the caller may not know of the document, or it had not been published by that day */
  async text(caller: Caller, id: string, { on }: DayQuery): Promise<Buffer> {
    const made = await this.database.read(async ({ sql }) => {
      const day = on ?? dateIn(this.clock.now());
      await requireVisible(sql, caller, id);
      const events = await new ValidityRepository(sql).events(id);
      const text = textOn(events, day);
      if (!text) throw new Problem('NOT_FOUND');
      const { status } = text;
      const worth = { on: day, status, label: VALIDITY_STATUSES[status], isCitable: isCitableOn(events, day) };
      return askTexts(sql, 'textOfDay', [text.version], worth);
    });
    return made.bytes;
  }

  /** @throws Problem NOT_FOUND where the caller may not know of the document */
  validity(caller: Caller, id: string, { on }: DayQuery): Promise<ValidityView> {
    return this.database.read(async ({ sql }) => {
      await requireVisible(sql, caller, id);
      return presentValidity(sql, id, on ?? dateIn(this.clock.now()));
    });
  }
}

async function requireVisible(sql: Sql, caller: Caller, id: string): Promise<void> {
  if (!(await new DocumentRepository(sql).find(id, sightOf(caller)))) throw new Problem('NOT_FOUND');
}
