import type { CompareQuery, LibraryDocument } from '@fashen/contracts';
import { dateIn, type IsoDate, isCitableOn, textIn, VALIDITY_STATUSES, type ValidityEvent } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  EvidenceRepository,
  FileRepository,
  LibraryRepository,
  type Sql,
  type StoredFile,
  ValidityRepository,
  type VersionEntry,
} from '@fashen/persistence';
import type { Reader } from '@fashen/portal';
import { Inject, Injectable } from '@nestjs/common';
import { presentComparison, type ToCompare, toCompare } from '../document/compare-versions.js';
import { entryOf } from '../document/version-entry.js';
import { presentClauses } from '../document/version-text.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { textsOf } from '../text-work/ask-texts.js';
import { bodyOf } from '../text-work/made-json.js';
import type { VersionText } from '../text-work/tasks/version-text.js';
import { textWork } from '../text-work/text-work.js';
import { happened, WORDS_DOES } from './happened.js';
import { type Published, presentEntries } from './present-entry.js';

const addressOf = (id: string): string => `/api/public/documents/${encodeURIComponent(id)}`;

type Other = { id: string; title: string };
export type Described = Omit<LibraryDocument, 'text'>;
export type DocumentWithText = { document: Described; text: VersionText };
type Shown = Described & { version: string };

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One published document as anybody may read it. What was not published is not found. */
@Injectable()
export class LibraryDocumentService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Its JSON. @throws Problem NOT_FOUND for what was not published by that day */
  async document(id: string, on: IsoDate | undefined): Promise<Buffer> {
    const view = await this.database.read(async ({ sql }) => {
      const { version, ...shown } = await this.shown(sql, id, on ?? this.today());
      return { ...shown, text: await presentClauses(sql, { id: version }) };
    });
    return bodyOf(view);
  }

  /** The JSON of two texts that were, or will be, the document's. */
  async compare(id: string, { from, to }: CompareQuery): Promise<Buffer> {
    return presentComparison(await this.database.read(({ sql }) => this.pair(sql, id, { from, to })));
  }

  /** What is told of the document beside its text. */
  async about(id: string): Promise<Described> {
    const { version: _, ...document } = await this.database.read(({ sql }) => this.shown(sql, id, this.today()));
    return document;
  }

  /** The document with its text, for a thread that makes a page of both. */
  withText(id: string, on: IsoDate | undefined): Promise<DocumentWithText> {
    return this.database.read(async ({ sql }) => {
      const { version, ...document } = await this.shown(sql, id, on ?? this.today());
      return { document, text: (await textsOf(sql, [version]))[0]! };
    });
  }

  /** The page on the document; made when the database is left. */
  async page(reader: Reader, id: string, on: IsoDate | undefined): Promise<Buffer> {
    return asBuffer(await textWork('pageOfDocument', { reader, ...(await this.withText(id, on)), today: this.today() }));
  }

  /** The page on two texts of the document; compared when the database is left. */
  async comparePage(reader: Reader, id: string, asked: CompareQuery): Promise<Buffer> {
    const { document, ...two } = await this.database.read(async ({ sql }) => {
      const { version: _, ...rest } = await this.shown(sql, id, this.today());
      return { document: rest, ...(await this.pair(sql, id, asked)) };
    });
    return asBuffer(await textWork('pageOfComparison', { reader, document, ...two }));
  }

  /** A published text as a file of its own: the file that was handed in may hold comments and earlier words. */
  async docx(id: string, version: string): Promise<{ name: string; bytes: Buffer }> {
    const text = await this.database.read(async ({ sql }) => (await textsOf(sql, [(await this.textOf(sql, id, version)).id]))[0]!);
    return { name: `${text.title}.docx`, bytes: asBuffer(await textWork('renderText', { text })) };
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

  /** What is told of a document beside its text, which is that of `version`. */
  private async shown(sql: Sql, id: string, day: IsoDate): Promise<Shown> {
    const { entry, history, span } = await this.published(sql, id, day);
    const events = history.map(({ event }) => event);
    const { id: version } = await this.version(sql, id, textIn(span, day)?.version ?? '');
    const others = new Others(sql);
    const publication = (await new LibraryRepository(sql).publications(id)).at(-1);
    const explainer = publication?.explainer ? await new EvidenceRepository(sql).find(publication.explainer) : undefined;
    return {
      ...entry,
      version,
      on: day,
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
  }

  private async pair(sql: Sql, id: string, { from, to }: CompareQuery): Promise<ToCompare> {
    return toCompare(sql, await this.textOf(sql, id, from), await this.textOf(sql, id, to));
  }

  private async published(sql: Sql, id: string, day: IsoDate): Promise<Published> {
    const [found] = await presentEntries(sql, [id], day);
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }

  private async version(sql: Sql, document: string, id: string): Promise<VersionEntry> {
    const version = await entryOf(sql, document, id);
    if (!version) throw new Error(`The version ${id} is on record as published and is not there`);
    return version;
  }

  private async textOf(sql: Sql, id: string, version: string): Promise<VersionEntry> {
    const { span } = await this.published(sql, id, this.today());
    if (!span.texts.some((text) => text.version === version)) throw new Problem('NOT_FOUND');
    return this.version(sql, id, version);
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
        ordinal: (await this.version(sql, id, version)).ordinal,
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
