import type { LibraryEntry, LibraryPage, LibraryQuery, SearchHit } from '@fashen/contracts';
import { dateIn, type IsoDate } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import {
  anyMarksOf,
  type Breadth,
  type Database,
  type LibraryFilter,
  LibraryRepository,
  type ListPlace,
  type Part,
  partsOf,
  SearchRepository,
  type Sight,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { listCursor, listPlace } from '../platform/http/cursor.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { Breadths } from '../search/breadths.js';
import { searchCursor, searchPlace } from '../search/cursor.js';
import { publishedExcerpts } from '../search/excerpts.js';
import { Finding, FROM_THE_START, type Hit, placeAfter } from '../search/find.js';
import { presentEntries } from './present-entry.js';
import { statusesOf } from './states.js';

const ORDER = 'library';

/** How many are looked at before a page may stay short. */
const MOST_LOOKED_AT = 500;

/** Lists and searches what was published. */
@Injectable()
export class LibraryService {
  private readonly breadths = new Breadths();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest publication first; with words, by number, then title, then text. */
  page(query: LibraryQuery): Promise<LibraryPage> {
    const day = dateIn(this.clock.now());
    const parts = partsOf(query.q ?? '');
    return this.database.read(({ sql }) => (parts.length === 0 ? this.listed(sql, query, day) : this.found(sql, query, parts, day)));
  }

  /** Ids of what was published, the latest first. */
  addresses(limit: number): Promise<string[]> {
    const day = dateIn(this.clock.now());
    return this.database.read(async ({ sql }) => (await new LibraryRepository(sql).page({ day }, { limit })).map(({ id }) => id));
  }

  private async listed(sql: Sql, query: LibraryQuery, day: IsoDate): Promise<LibraryPage> {
    if (query.state === 'suspended') return this.stopped(sql, query, day);
    const from = query.cursor === undefined ? undefined : listPlace(ORDER, query.cursor);
    const filter: LibraryFilter = { day, issuer: query.issuer, subject: query.subject, statuses: query.state && statusesOf(query.state) };
    const rows = await new LibraryRepository(sql).page(filter, { limit: query.limit + 1, from });
    const shown = rows.slice(0, query.limit);
    const entries = (
      await presentEntries(
        sql,
        shown.map(({ id }) => id),
        day,
      )
    ).map(({ entry }) => entry);
    const last = shown.at(-1);
    const next = last && rows.length > query.limit ? listCursor(ORDER, { key: last.publishedOn, id: last.id }) : null;
    return { entries, next };
  }

  /** Decisions of competent authorities are few; which of them stand, their events say. */
  private async stopped(sql: Sql, { issuer, subject, limit, cursor }: LibraryQuery, day: IsoDate): Promise<LibraryPage> {
    const decided = await presentEntries(sql, await new LibraryRepository(sql).decidedOn(), day);
    const standing = decided
      .map(({ entry }) => entry)
      .filter((entry) => entry.decisions.length > 0 && isAsked(entry, { issuer, subject }))
      .toSorted(byPublication);
    const from = cursor === undefined ? null : listPlace(ORDER, cursor);
    const rest = from ? standing.filter((entry) => isAfter(entry, from)) : standing;
    const entries = rest.slice(0, limit);
    const last = entries.at(-1);
    return { entries, next: last && rest.length > limit ? listCursor(ORDER, { key: last.publishedOn, id: last.id }) : null };
  }

  private async found(sql: Sql, query: LibraryQuery, parts: readonly Part[], day: IsoDate): Promise<LibraryPage> {
    const sight: Sight = { library: { day, statuses: statusesOf(query.state) } };
    const index = new SearchRepository(sql, this.database.kind);
    const breadth = await this.breadthOf(sight, query, () => index.breadthOf(sight));
    const asked = { sql, kind: this.database.kind, sight, breadth, question: query.q ?? '', parts };
    const entries: LibraryEntry[] = [];
    let from = query.cursor === undefined ? FROM_THE_START : searchPlace(query.cursor);
    for (let looked = 0; looked < MOST_LOOKED_AT; ) {
      const finding = new Finding(asked, query.limit + 1);
      await finding.from(from);
      const { hits } = finding;
      const read = await this.read(sql, index, hits, query, parts, day);
      for (const [n, hit] of hits.entries()) {
        const entry = read.get(hit.document);
        if (entry) entries.push(entry);
        const isLast = n === hits.length - 1;
        if (entries.length === query.limit) return { entries, next: isLast ? null : searchCursor(placeAfter(hit)) };
      }
      const last = hits.at(-1);
      looked += hits.length;
      if (!last || hits.length <= query.limit) return { entries, next: null };
      from = placeAfter(last);
    }
    return { entries, next: searchCursor(from) };
  }

  /** Most of what is indexed is published and in force: each is asked when its turn comes. What has ended is a part that is worth counting. */
  private async breadthOf(sight: Sight, { state }: LibraryQuery, count: () => Promise<Breadth>): Promise<Breadth> {
    const isMost = state === undefined || state === 'inForce' || state === 'suspended';
    return isMost ? 'most' : this.breadths.of(sight, count);
  }

  /** Hits as the public may read them, by document, without those whose words stand only in a text that was not published. */
  private async read(
    sql: Sql,
    index: SearchRepository,
    hits: readonly Hit[],
    { issuer, subject, state }: LibraryQuery,
    parts: readonly Part[],
    day: IsoDate,
  ): Promise<ReadonlyMap<string, LibraryEntry>> {
    const ids = hits.map(({ document }) => document);
    const asked = (await presentEntries(sql, ids, day))
      .map(({ entry }) => entry)
      .filter((entry) => isAsked(entry, { issuer, subject }) && (state !== 'suspended' || entry.decisions.length > 0));
    const excerpts = await publishedExcerpts(
      sql,
      index,
      asked.map(({ id }) => id),
      parts,
    );
    const byText = new Set(hits.filter(({ by }) => by === 'text').map(({ document }) => document));
    return new Map(
      asked
        .map((entry) => ({ ...entry, marks: anyMarksOf(entry.title, parts), excerpts: (excerpts.get(entry.id) ?? []).map(shownToAll) }))
        .filter(({ id, excerpts }) => !byText.has(id) || excerpts.length > 0)
        .map((entry) => [entry.id, entry]),
    );
  }
}

const shownToAll = ({ clause, anchor, text, isCut, marks }: SearchHit['excerpts'][number]): LibraryEntry['excerpts'][number] => ({
  clause,
  anchor,
  text,
  isCut,
  marks,
});

const isAsked = ({ issuers, subject: of }: LibraryEntry, { issuer, subject }: Pick<LibraryQuery, 'issuer' | 'subject'>): boolean =>
  (issuer === undefined || issuers.some(({ id }) => id === issuer)) && (subject === undefined || of?.code === subject);

const byPublication = (one: LibraryEntry, other: LibraryEntry): number =>
  one.publishedOn === other.publishedOn ? (one.id < other.id ? -1 : 1) : one.publishedOn > other.publishedOn ? -1 : 1;

const isAfter = ({ publishedOn, id }: LibraryEntry, from: ListPlace): boolean =>
  publishedOn < from.key || (publishedOn === from.key && id > from.id);
