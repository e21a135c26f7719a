import type { SearchHit, SearchPage, SearchQuery } from '@fashen/contracts';
import { DOCUMENT_STAGES, dateIn, VALIDITY_STATUSES } from '@fashen/domain';
import type { Caller, Clock, Engine, Json } from '@fashen/engine';
import {
  anyMarksOf,
  type Database,
  type DocumentInList,
  DocumentListRepository,
  type ListedProcess,
  ListingRepository,
  type Part,
  PartyRepository,
  partsOf,
  SearchRepository,
  type Sql,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { sightOf } from '../document/sight.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { presentStates } from '../workflow/present-states.js';
import { ENGINE } from '../workflow/tokens.js';
import { workflowOf } from '../workflow/workflows.js';
import { Breadths } from './breadths.js';
import { searchCursor, searchPlace } from './cursor.js';
import { excerptsOf } from './excerpts.js';
import { Finding, FROM_THE_START, type Hit, placeAfter } from './find.js';

type Gathered = {
  hit: Hit;
  document: DocumentInList;
  issuers: readonly string[];
  excerpts: SearchHit['excerpts'];
  processes: ListedProcess[];
};

const NOTHING_ASKED = {
  rule: 'search.nothing',
  field: '/q',
  says: { zh: '没有可以查找的文字。', en: 'There is nothing to look for.' },
  wayOut: { zh: '请输入至少两个汉字，或者字母、数字。', en: 'Give at least two Chinese characters, or letters or digits.' },
};

/** Looks documents up by number, title and text, among those that the caller may see. */
@Injectable()
export class SearchService {
  private readonly breadths = new Breadths();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  async search(caller: Caller, { q, cursor, limit }: SearchQuery): Promise<SearchPage> {
    const parts = partsOf(q);
    if (parts.length === 0) throw new Problem('BAD_PAYLOAD', { fill: { count: 1 }, findings: [NOTHING_ASKED] });
    const from = cursor === undefined ? FROM_THE_START : searchPlace(cursor);
    const { found, next, names } = await this.database.read(async ({ sql }) => {
      const sight = sightOf(caller);
      const breadth = await this.breadths.of(sight, () => new SearchRepository(sql, this.database.kind).breadthOf(sight));
      const finding = new Finding({ sql, kind: this.database.kind, sight, breadth, question: q, parts }, limit + 1);
      await finding.from(from);
      const hits = finding.hits.slice(0, limit);
      const last = hits.at(-1);
      return {
        found: await this.gather(sql, hits, parts),
        next: last && finding.hits.length > limit ? searchCursor(placeAfter(last)) : null,
        names: new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name])),
      };
    });
    const named = (id: string) => ({ id, name: names.get(id) ?? id });
    return { entries: await Promise.all(found.map((one) => this.present(caller, one, parts, named))), next };
  }

  private async gather(sql: Sql, hits: readonly Hit[], parts: readonly Part[]): Promise<Gathered[]> {
    const lists = new DocumentListRepository(sql);
    const ids = hits.map(({ document }) => document);
    const documents = new Map((await lists.byIds(ids, dateIn(this.clock.now()))).map((document) => [document.id, document]));
    const issuers = await lists.issuers(ids);
    const index = new SearchRepository(sql, this.database.kind);
    const excerpts = await excerptsOf(sql, index, ids, parts);
    const gathered: Gathered[] = [];
    for (const hit of hits) {
      const document = documents.get(hit.document);
      if (!document) throw new Error(`The document ${hit.document} is in the index and nowhere else`);
      gathered.push({
        hit,
        document,
        issuers: issuers.get(hit.document) ?? [],
        excerpts: excerpts.get(hit.document) ?? [],
        processes: await new ListingRepository(sql).processesOf(hit.document),
      });
    }
    return gathered;
  }

  private async present(
    caller: Caller,
    { hit, document, issuers, excerpts, processes }: Gathered,
    parts: readonly Part[],
    named: (id: string) => { id: string; name: string },
  ): Promise<SearchHit> {
    const { id, title, kind, stage, unifiedNumber, documentNumber, validity, updatedAt } = document;
    const readable = await Promise.all(processes.map((process) => this.engine.readable(process.id, caller)));
    return {
      id,
      title,
      kind: kind as SearchHit['kind'],
      draftingParty: named(document.draftingParty),
      issuers: issuers.map(named),
      stage: { code: stage, label: DOCUMENT_STAGES[stage] },
      numbers: { unified: unifiedNumber, document: documentNumber },
      validity: validity && { code: validity, label: VALIDITY_STATUSES[validity] },
      updatedAt,
      by: hit.by,
      marks: anyMarksOf(title, parts),
      excerpts,
      processes: processes
        .filter((_, n) => readable[n]!.includes('process'))
        .map((process) => ({
          id: process.id,
          workflow: process.workflow,
          label: workflowOf(process).label ?? { zh: process.workflow, en: process.workflow },
          status: process.status,
          states: presentStates({ ...process, state: JSON.parse(process.state) as Json }).map(({ label }) => label),
        })),
    };
  }
}
