import type { CompareQuery, LibraryDocument } from '@fashen/contracts';
import { dateIn, type IsoDate, isCitableOn, textIn, VALIDITY_STATUSES, type ValidityEvent } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import { render } from '@fashen/official-documents';
import {
  type Database,
  DocumentRepository,
  EvidenceRepository,
  FileRepository,
  LibraryRepository,
  type Sql,
  type StoredFile,
  ValidityRepository,
  type Version,
  VersionRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { presentComparison, toCompare } from '../document/compare-versions.js';
import { presentClauses } from '../document/version-text.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { happened, WORDS_DOES } from './happened.js';
import { type Published, presentEntries } from './present-entry.js';
import { textBlocks } from './text-blocks.js';

const addressOf = (id: string): string => `/api/public/documents/${encodeURIComponent(id)}`;

type Other = { id: string; title: string };

/** One published document as anybody may read it. What was not published is not found. */
@Injectable()
export class LibraryDocumentService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what was not published by that day */
  document(id: string, on: IsoDate | undefined): Promise<LibraryDocument> {
    const day = on ?? this.today();
    return this.database.read(async ({ sql }) => {
      const { entry, history, span } = await this.published(sql, id, day);
      const events = history.map(({ event }) => event);
      const text = await this.version(sql, textIn(span, day)?.version ?? '');
      const others = new Others(sql);
      const publication = (await new LibraryRepository(sql).publications(id)).at(-1);
      const explainer = publication?.explainer ? await new EvidenceRepository(sql).find(publication.explainer) : undefined;
      return {
        ...entry,
        on: day,
        text: await presentClauses(sql, text),
        isCitable: isCitableOn(events, day),
        phases: (await new ValidityRepository(sql).phases(id)).map(({ status, from, until }) => ({
          label: VALIDITY_STATUSES[status],
          from,
          until,
        })),
        texts: await this.texts(sql, id, span.texts, events, others),
        changes: await happened(events, others),
        does: await this.does(sql, id, others),
        explainer: explainer ? { name: explainer.fileName, href: `${addressOf(id)}/explainer` } : null,
        channels: publication ? (JSON.parse(publication.channels) as LibraryDocument['channels']) : [],
      };
    });
  }

  /** The JSON of two texts that were, or will be, the document's. */
  async compare(id: string, { from, to }: CompareQuery): Promise<Buffer> {
    const compared = await this.database.read(async ({ sql }) =>
      toCompare(sql, await this.textOf(sql, id, from), await this.textOf(sql, id, to)),
    );
    return presentComparison(compared);
  }

  /** A published text as a file of its own: the file that was handed in may hold comments and earlier words. */
  docx(id: string, version: string): Promise<{ name: string; bytes: Buffer }> {
    return this.database.read(async ({ sql }) => {
      const text = await this.textOf(sql, id, version);
      return { name: `${text.title}.docx`, bytes: await render(textBlocks(await presentClauses(sql, text))) };
    });
  }

  /** 解读, as it was published with the text. */
  async explainer(id: string): Promise<{ name: string; file: StoredFile; bytes: Buffer }> {
    return this.database.read(async ({ sql }) => {
      await this.published(sql, id, this.today());
      const publication = (await new LibraryRepository(sql).publications(id)).at(-1);
      const evidence = publication?.explainer ? await new EvidenceRepository(sql).find(publication.explainer) : undefined;
      const file = evidence && (await new FileRepository(sql).find(evidence.fileSha256));
      if (!evidence || !file) throw new Problem('NOT_FOUND');
      return { name: evidence.fileName, file, bytes: await new FileRepository(sql).read(file.sha256) };
    });
  }

  private today = (): IsoDate => dateIn(this.clock.now());

  private async published(sql: Sql, id: string, day: IsoDate): Promise<Published> {
    const [found] = await presentEntries(sql, [id], day);
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }

  private async version(sql: Sql, id: string): Promise<Version> {
    const version = await new VersionRepository(sql).find(id);
    if (!version) throw new Error(`The version ${id} is on record as published and is not there`);
    return version;
  }

  private async textOf(sql: Sql, id: string, version: string): Promise<Version> {
    const { span } = await this.published(sql, id, this.today());
    if (!span.texts.some((text) => text.version === version)) throw new Problem('NOT_FOUND');
    return this.version(sql, version);
  }

  private async texts(
    sql: Sql,
    id: string,
    texts: Published['span']['texts'],
    events: readonly ValidityEvent[],
    others: Others,
  ): Promise<LibraryDocument['texts']> {
    const found: LibraryDocument['texts'] = [];
    for (const { version, since } of texts) {
      const by = events.find((event) => event.kind === 'amended' && event.version === version);
      found.push({
        version,
        ordinal: (await this.version(sql, version)).ordinal,
        since,
        by: by?.kind === 'amended' ? await others.named(by.byDocument) : null,
        docx: `${addressOf(id)}/texts/${encodeURIComponent(version)}/text.docx`,
      });
    }
    return found;
  }

  private async does(sql: Sql, id: string, others: Others): Promise<LibraryDocument['does']> {
    const found: LibraryDocument['does'] = [];
    for (const { document, kind, on } of await new ValidityRepository(sql).doneBy(id)) {
      const label = WORDS_DOES[kind];
      if (label) found.push({ ...(await others.named(document)), label, on });
    }
    return found;
  }
}

/** Titles of other documents: whatever acts on a published one is published itself. */
export class Others {
  constructor(private readonly sql: Sql) {}

  async named(id: string): Promise<Other> {
    return { id, title: (await new DocumentRepository(this.sql).find(id))?.title ?? id };
  }
}
