import { createHash } from 'node:crypto';
import type { BulkDocument } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import type { Clock } from '@fashen/engine';
import { type Database, LibraryRepository, type Sql, VersionRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { Others } from './document.service.js';
import { happened } from './happened.js';
import { type Published, presentEntries } from './present-entry.js';
import { TAR_END, tarEntry } from './tar.js';

const AT_ONCE = 50;
/** Readers of everything at the same time: each of them asks for the whole library. */
const MOST_READERS = 4;
const AGAIN_AFTER = 60;

type BulkFile = { name: string; bytes: Buffer };

export const fileNameOf = (id: string): string => `documents/${encodeURIComponent(id)}.json`;

/**
 * Everything that was published, one file a document, in the order of their ids: who was interrupted goes on after the last whole file.
 * A file says what is on record and nothing of the day, so that it changes only when something happens to its document.
 */
@Injectable()
export class BulkService {
  private readers = 0;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A package of tar. */
  async *package(after: string): AsyncGenerator<Buffer> {
    for await (const { name, bytes } of this.files(after)) yield tarEntry(name, bytes);
    yield TAR_END;
  }

  /** What `sha256sum -c` reads: a line a file of the package, in its order. */
  async *hashes(after: string): AsyncGenerator<Buffer> {
    for await (const { name, bytes } of this.files(after)) {
      yield Buffer.from(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    }
  }

  /** @throws Problem TOO_MANY_REQUESTS, before anything is read */
  begin(): void {
    if (this.readers >= MOST_READERS) throw new Problem('TOO_MANY_REQUESTS', { fill: { seconds: AGAIN_AFTER } });
  }

  /** Each piece is read for itself: a slow line holds no transaction. */
  private async *files(after: string): AsyncGenerator<BulkFile> {
    this.readers += 1;
    try {
      for (let place = after; ; ) {
        const { files, last } = await this.piece(place);
        yield* files;
        if (last === undefined) return;
        place = last;
      }
    } finally {
      this.readers -= 1;
    }
  }

  private piece(after: string): Promise<{ files: BulkFile[]; last: string | undefined }> {
    const day = dateIn(this.clock.now());
    return this.database.read(async ({ sql }) => {
      const ids = await new LibraryRepository(sql).publishedAfter(after, day, AT_ONCE);
      const files: BulkFile[] = [];
      for (const one of await presentEntries(sql, ids, day)) {
        files.push({ name: fileNameOf(one.entry.id), bytes: Buffer.from(`${JSON.stringify(await wholeOf(sql, one))}\n`) });
      }
      return { files, last: ids.length < AT_ONCE ? undefined : ids.at(-1) };
    });
  }
}

async function wholeOf(sql: Sql, { entry, history, span }: Published): Promise<BulkDocument> {
  const { id, title, issuers, subject, numbers } = entry;
  const texts: BulkDocument['texts'] = [];
  for (const { version, since } of span.texts) {
    const found = await new VersionRepository(sql).find(version);
    if (!found) throw new Error(`The version ${version} is on record as published and is not there`);
    texts.push({ version, since, textHash: found.textHash, text: found.text });
  }
  const changes = await happened(
    history.map(({ event }) => event),
    new Others(sql),
  );
  const { publishedOn, effectiveOn, lastDay } = span;
  return { id, title, issuers, subject, numbers, publishedOn, effectiveOn, lastDay, changes, texts };
}
