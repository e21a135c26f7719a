import type { CorrectionEntry, CorrectionList, CorrectionQuery, CorrectionSheetQuery } from '@fashen/contracts';
import type { Caller, Clock, Engine, ProcessView } from '@fashen/engine';
import { CorrectionListRepository, type Database, type ListedCorrection } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { TO_EXPORT, whole } from '../platform/export.js';
import { cursorOf, type Place, placeOf } from '../platform/http/cursor.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { dutiesOf } from '../task/present-duty.js';
import { ENGINE } from '../workflow/tokens.js';
import { correctionSheet } from './correction-sheet.js';
import { presentListedCorrection } from './present-listed.js';

/** So many are looked at at once; whom each concerns, its own readers say. */
const AT_ONCE = 100;
/** Beyond so many the total is not told: each of them is looked at for it. */
const MOST_COUNTED = 1_000;

/** 纠错台: corrections that the caller orders, answers or decides on, each with its two clocks, whose turn it is and its marks. */
@Injectable()
export class CorrectionListing {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async list({ cursor, limit, status }: CorrectionQuery, caller: Caller): Promise<CorrectionList> {
    const wanted = cursor === undefined ? MOST_COUNTED + 1 : limit + 1;
    const found = await this.readable(status, { cursor, limit: wanted }, caller);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const entries = await this.present(
      page.map(({ id }) => id),
      caller,
    );
    const total = cursor === undefined && found.length <= MOST_COUNTED ? found.length : null;
    return { entries, next: last ? cursorOf({ createdAt: last.openedAt, id: last.id }) : null, total };
  }

  /** Exactly what the same filter shows on the page. @throws Problem EXPORT_TOO_LARGE */
  async sheet({ columns, status }: CorrectionSheetQuery, caller: Caller): Promise<Buffer> {
    const found = await this.readable(status, { cursor: undefined, limit: TO_EXPORT }, caller);
    whole(found);
    const entries: CorrectionEntry[] = [];
    for (let from = 0; from < found.length; from += AT_ONCE) {
      const ids = found.slice(from, from + AT_ONCE).map(({ id }) => id);
      entries.push(...(await this.present(ids, caller)));
    }
    return correctionSheet(columns, entries);
  }

  /** @throws Problem NOT_FOUND for whoever may not read it */
  async one(id: string, caller: Caller): Promise<CorrectionEntry> {
    const isReadable = (await this.engine.readable(id, caller)).includes('process');
    const view = isReadable ? await this.engine.read(id) : undefined;
    if (view?.workflow !== 'correction') throw new Problem('NOT_FOUND');
    return (await this.present([id], caller))[0]!;
  }

  private async present(ids: readonly string[], caller: Caller): Promise<CorrectionEntry[]> {
    const views: ProcessView[] = [];
    for (const id of ids) views.push((await this.engine.read(id))!);
    const at = this.clock.now();
    return this.database.read(async ({ sql }) => {
      const { of, name } = await dutiesOf(sql, ids, { caller, at });
      const entries: CorrectionEntry[] = [];
      for (const view of views) entries.push(await presentListedCorrection(sql, view, { at, name, duties: of(view.id) }));
      return entries;
    });
  }

  private async readable(
    status: string,
    { cursor, limit }: { cursor: string | undefined; limit: number },
    caller: Caller,
  ): Promise<ListedCorrection[]> {
    let before: Place | undefined = cursor === undefined ? undefined : placeOf(cursor);
    const found: ListedCorrection[] = [];
    for (;;) {
      const from = before;
      const some = await this.database.read(({ sql }) =>
        new CorrectionListRepository(sql).page(status, { limit: AT_ONCE, ...(from ? { before: from } : {}) }),
      );
      for (const one of some) {
        if ((await this.engine.readable(one.id, caller)).includes('process')) found.push(one);
        if (found.length === limit) return found;
      }
      const last = some.at(-1);
      if (!last || some.length < AT_ONCE) return found;
      before = { createdAt: last.openedAt, id: last.id };
    }
  }
}
