import type { SavedView, SavedViewBody, SavedViewList } from '@fashen/contracts';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, SavedViewRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';

const MOST = 100;

/** Lists as a person wants to find them again, in every office that the person acts for. */
@Injectable()
export class SavedViews {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async mine({ person }: Caller): Promise<SavedViewList> {
    const entries = await this.database.read(({ sql }) => new SavedViewRepository(sql).of(person));
    return { entries: entries as SavedView[] };
  }

  /** @throws Problem VIEWS_FULL */
  async save({ person }: Caller, id: string, body: SavedViewBody): Promise<SavedView> {
    const view = { id, ...body, updatedAt: this.clock.now() };
    await this.database.store.transaction(async ({ sql }) => {
      const views = new SavedViewRepository(sql);
      const others = (await views.of(person)).filter((other) => other.id !== id);
      if (others.length >= MOST) throw new Problem('VIEWS_FULL', { fill: { most: MOST } });
      await views.put(person, view);
    });
    return view;
  }

  /** @throws Problem NOT_FOUND */
  async remove({ person }: Caller, id: string): Promise<void> {
    const isGone = await this.database.store.transaction(({ sql }) => new SavedViewRepository(sql).remove(person, id));
    if (!isGone) throw new Problem('NOT_FOUND');
  }
}
