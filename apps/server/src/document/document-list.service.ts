import type { DocumentFilter, DocumentPage, DocumentQuery, ListedDocument } from '@fashen/contracts';
import { DOCUMENT_STAGES, type DocumentStage, dateIn, type IsoDate } from '@fashen/domain';
import type { Caller, Clock, Engine } from '@fashen/engine';
import { type Database, type DocumentInList, type DocumentListFilter, DocumentListRepository, type ListPlace } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { whole } from '../platform/export.js';
import { listCursor, listPlace } from '../platform/http/cursor.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { ENGINE } from '../workflow/tokens.js';
import { documentSheet } from './document-sheet.js';
import { presentListed } from './listed.js';
import { sightOf } from './sight.js';

/** Beyond this nobody reads a count, and counting costs more than the page. */
const MOST_COUNTED = 10_000;
/** A sheet is read in pieces. */
const PIECE = 500;

/** The documents that a caller may see, as lists show them: filtered, ordered, page by page, and as a sheet. */
@Injectable()
export class DocumentLists {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async page(caller: Caller, { cursor, limit, ...filter }: DocumentQuery): Promise<DocumentPage> {
    const from = cursor === undefined ? undefined : listPlace(filter.sort, cursor);
    const found = await this.rows(caller, filter, limit + 1, from);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      entries: await presentListed(this.scene(), caller, page),
      next: last && found.length > limit ? listCursor(filter.sort, last) : null,
      counts: cursor === undefined ? await this.counts(caller, filter) : null,
    };
  }

  /** Exactly what the same filter shows on the page, in the same order. @throws Problem EXPORT_TOO_LARGE */
  async sheet(caller: Caller, filter: DocumentFilter): Promise<Buffer> {
    const entries: ListedDocument[] = [];
    for (let from: ListPlace | undefined, isMore = true; isMore; ) {
      const rows: DocumentInList[] = await this.rows(caller, filter, PIECE, from);
      entries.push(...(await presentListed(this.scene(), caller, rows)));
      whole(entries);
      from = rows.at(-1);
      isMore = rows.length === PIECE;
    }
    return documentSheet(entries);
  }

  private rows(caller: Caller, filter: DocumentFilter, limit: number, from?: ListPlace): Promise<DocumentInList[]> {
    const asked = { day: filter.on ?? this.today(), sort: filter.sort, limit, from };
    return this.database.read(({ sql }) => new DocumentListRepository(sql).page(sightOf(caller), this.kept(caller, filter), asked));
  }

  private async counts(caller: Caller, filter: DocumentFilter): Promise<DocumentPage['counts']> {
    const day = filter.on ?? this.today();
    const kept = this.kept(caller, filter);
    const stages = await this.database.read(({ sql }) => new DocumentListRepository(sql).count(sightOf(caller), kept, day, MOST_COUNTED));
    if (!stages) return null;
    const known = Object.keys(DOCUMENT_STAGES) as DocumentStage[];
    return {
      total: [...stages.values()].reduce((sum, count) => sum + count, 0),
      stages: known.flatMap((stage) => {
        const count = stages.get(stage);
        return count === undefined ? [] : [{ stage, label: DOCUMENT_STAGES[stage], count }];
      }),
    };
  }

  private kept(caller: Caller, { stage, kind, draftingParty, mine, status, light, text }: DocumentFilter): DocumentListFilter {
    return {
      stages: stage,
      kinds: kind,
      draftingParty,
      person: mine ? caller.person : undefined,
      validity: status,
      lights: light && { colors: light, today: this.today() },
      text,
    };
  }

  private scene = () => ({ database: this.database, engine: this.engine, at: this.clock.now() });
  private today = (): IsoDate => dateIn(this.clock.now());
}
