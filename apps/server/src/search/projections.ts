import { type Database, ListingRepository, type SqlStore } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { rebuildListings } from '../document/rebuild-listings.js';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { rebuildSearch } from './rebuild-search.js';

/** A projection that can be built from what it projects. A new `format` says that its rows mean something else now. */
export type Projection = { name: string; format: number; rebuild: (store: SqlStore) => Promise<void> };

export const PROJECTIONS: readonly Projection[] = [
  { name: 'document-listing', format: 1, rebuild: rebuildListings },
  { name: 'search', format: 1, rebuild: rebuildSearch },
];

/** Builds what an older release has left in another shape, or not at all. */
export async function bringUpToDate(store: SqlStore, projections = PROJECTIONS): Promise<string[]> {
  const behind: string[] = [];
  for (const { name, format, rebuild } of projections) {
    if ((await store.read(({ sql }) => new ListingRepository(sql).formatOf(name))) === format) continue;
    await rebuild(store);
    await store.transaction(({ sql }) => new ListingRepository(sql).built(name, format));
    behind.push(name);
  }
  return behind;
}

/** Before the server listens, where background work is done: lists are whole from the first request on. */
@Injectable()
export class ProjectionKeeper implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    for (const projection of await bringUpToDate(this.database.store)) this.log.info('projection built anew', { projection });
  }
}
