import type { FilingFilter, FilingList, FilingQuery, FilingSheetQuery } from '@fashen/contracts';
import { dateIn, type Role } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, FilingListRepository, type FilingSight, type ListedFiling } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { TO_EXPORT, whole } from '../platform/export.js';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { partyNames } from '../register/unified-register.js';
import { filingSheet } from './filing-sheet.js';
import { presentFilingEntry } from './present-entry.js';

const WATCHING: readonly Role[] = ['supervisor', 'auditor'];
const FILING: readonly Role[] = ['filingClerk', 'generalOffice'];
const THEIRS: readonly Role[] = ['drafter', 'draftingHead', 'signatory', 'liaison'];

/** @throws Problem NOT_PERMITTED for whoever neither files, nor watches, nor has documents of their own that are filed */
function sightOf({ roles, party }: Caller): FilingSight {
  const holds = (asked: readonly Role[]) => asked.some((role) => roles.includes(role));
  if (holds(WATCHING)) return { all: true };
  if (!holds(FILING) && !holds(THEIRS)) throw new Problem('NOT_PERMITTED');
  return { ...(holds(FILING) ? { submitter: party } : {}), ...(holds(THEIRS) ? { ofTheirs: party } : {}) };
}

/** 备案登记簿: what is due, late, missing, and what came of the rest. */
@Injectable()
export class FilingListService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { cursor, limit, ...filter }: FilingQuery): Promise<FilingList> {
    const sight = sightOf(caller);
    const place = cursor === undefined ? undefined : placeOf(cursor);
    const from = place && { publishedOn: place.createdAt, id: place.id };
    const at = this.clock.now();
    return this.database.read(async ({ sql }) => {
      const party = await partyNames(sql);
      const filings = new FilingListRepository(sql);
      const rows = await filings.page(sight, filter, { day: dateIn(at), limit: limit + 1, from });
      const shown = rows.slice(0, limit);
      const end = rows.length > limit ? shown.at(-1) : undefined;
      return {
        entries: shown.map((row) => presentFilingEntry(row, (id) => party(id).name, at)),
        next: end ? cursorOf({ createdAt: end.publishedOn, id: end.id }) : null,
        counts: await filings.counts(sight, filter, dateIn(at)),
      };
    });
  }

  /** Exactly what the same filter shows on the page. @throws Problem EXPORT_TOO_LARGE */
  async sheet(caller: Caller, { columns, ...filter }: FilingSheetQuery): Promise<Buffer> {
    const { rows, name } = await this.all(caller, filter);
    return filingSheet(columns, rows, name);
  }

  private async all(caller: Caller, filter: FilingFilter): Promise<{ rows: readonly ListedFiling[]; name: (id: string) => string }> {
    const sight = sightOf(caller);
    return this.database.read(async ({ sql }) => {
      const party = await partyNames(sql);
      const day = dateIn(this.clock.now());
      const rows = await new FilingListRepository(sql).page(sight, filter, { day, limit: TO_EXPORT });
      return { rows: whole(rows), name: (id) => party(id).name };
    });
  }
}
