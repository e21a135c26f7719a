import type { FilingReviewEntry, FilingReviewList, FilingReviewQuery, FilingReviewSheetQuery } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DeadlineRepository, FilingReviewListRepository, type ListedFilingReview, type Sql } from '@fashen/persistence';
import { CHANNELS, filingReview, OCCASIONS } from '@fashen/workflow-filing-review';
import { Inject, Injectable } from '@nestjs/common';
import { presentClock } from '../deadline/present-clock.js';
import { TO_EXPORT, whole } from '../platform/export.js';
import { cursorOf, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { dutiesOf } from '../task/present-duty.js';
import { reviewSheet } from './review-sheet.js';

const REVIEWING: readonly string[] = ['filingReviewer', 'reviewHead'];

/** Whose reviews the caller reads; null for all. @throws Problem NOT_PERMITTED */
function reviewerOf({ party, roles }: Caller): string | null {
  if (roles.includes('auditor')) return null;
  if (roles.some((role) => REVIEWING.includes(role))) return party;
  throw new Problem('NOT_PERMITTED');
}

const labelOf = (state: string): Words => filingReview.states?.[state]?.label ?? { zh: state, en: state };
const coded = (code: string, table: Readonly<Record<string, Words>>) => ({ code, ...(table[code] ?? { zh: code, en: code }) });

/** 收到的备案: what was taken in, where each stands, whose turn it is and until when. */
@Injectable()
export class FilingReviewListing {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ cursor, limit, ...filter }: FilingReviewQuery, caller: Caller): Promise<FilingReviewList> {
    const reviewer = reviewerOf(caller);
    const place = cursor === undefined ? undefined : placeOf(cursor);
    const from = place && { receivedOn: place.createdAt, id: place.id };
    return this.database.read(async ({ sql }) => {
      const reviews = new FilingReviewListRepository(sql);
      const found = await reviews.page({ ...filter, reviewer }, { limit: limit + 1, from });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return {
        entries: await this.present(sql, page, caller),
        next: last ? cursorOf({ createdAt: last.receivedOn, id: last.id }) : null,
        counts: (await reviews.counts(reviewer)).map(({ state, count }) => ({ state, label: labelOf(state), count })),
      };
    });
  }

  /** Exactly what the same filter shows on the page. @throws Problem EXPORT_TOO_LARGE */
  async sheet(filter: FilingReviewSheetQuery, caller: Caller): Promise<Buffer> {
    const reviewer = reviewerOf(caller);
    const entries = await this.database.read(async ({ sql }) => {
      const found = await new FilingReviewListRepository(sql).page({ ...filter, reviewer }, { limit: TO_EXPORT });
      return this.present(sql, whole(found), caller);
    });
    return reviewSheet(entries);
  }

  private async present(sql: Sql, rows: readonly ListedFilingReview[], caller: Caller): Promise<FilingReviewEntry[]> {
    const at = this.clock.now();
    const ids = rows.map(({ id }) => id);
    const { of, name } = await dutiesOf(sql, ids, { caller, at });
    const entries: FilingReviewEntry[] = [];
    for (const { document, title, submitter, receiver, channel, occasion, state, ...row } of rows) {
      const running = (await new DeadlineRepository(sql).ofProcess(row.id)).findLast(({ status }) => status === 'running');
      entries.push({
        ...row,
        document: { id: document, title },
        submitter: name(submitter),
        receiver: name(receiver),
        channel: coded(channel, CHANNELS),
        occasion: coded(occasion, OCCASIONS),
        state: { code: state, ...labelOf(state) },
        clock: running ? presentClock(running, at) : null,
        duties: of(row.id),
      });
    }
    return entries;
  }
}
