import type { CompareQuery, DocumentView } from '@fashen/contracts';
import type { Caller } from '@fashen/engine';
import {
  type Database,
  DocumentFileRepository,
  DocumentRepository,
  FileRepository,
  MaterialRepository,
  type Sql,
  type StoredFile,
  type VersionEntry,
  VersionRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { presentIssuing } from '../issuing/present-issuing.js';
import { Problem } from '../platform/problem/problem.js';
import { DATABASE } from '../platform/tokens.js';
import { presentComparison, toCompare } from './compare-versions.js';
import { presentEntry, presentMaterial, presentVersion } from './present.js';
import { sightOf } from './sight.js';
import { entryOf } from './version-entry.js';
import { presentClauses } from './version-text.js';

/** @throws Problem NOT_FOUND unless the caller may see the document and the version is one of its own */
export async function visibleVersion(sql: Sql, caller: Caller, document: string, id: string): Promise<VersionEntry> {
  const isVisible = await new DocumentRepository(sql).find(document, sightOf(caller));
  const version = isVisible && (await entryOf(sql, document, id));
  if (!version) throw new Problem('NOT_FOUND');
  return version;
}

/** Documents as their readers see them; what a caller may not know of is not found. */
@Injectable()
export class DocumentReading {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  view(caller: Caller, id: string): Promise<DocumentView> {
    return this.database.read(async ({ sql }) => {
      const documents = new DocumentRepository(sql);
      const document = await documents.find(id, sightOf(caller));
      if (!document) throw new Problem('NOT_FOUND');
      const versions: DocumentView['versions'] = [];
      for (const version of await new VersionRepository(sql).ofDocument(id)) versions.push(await presentVersion(sql, version));
      const materials: DocumentView['materials'] = [];
      for (const material of await new MaterialRepository(sql).ofDocument(id)) materials.push(await presentMaterial(sql, material));
      return {
        ...(await presentEntry(sql, document)),
        issuing: await presentIssuing(sql, document),
        drafters: await documents.drafters(id),
        createdBy: document.createdBy,
        versions,
        materials,
        processes: await documents.processes(id),
      };
    });
  }

  /** The JSON of two versions of a document that the caller may see, clause by clause; compared when the database is left. */
  async compare(caller: Caller, document: string, { from, to }: CompareQuery): Promise<Buffer> {
    const compared = await this.database.read(async ({ sql }) =>
      toCompare(sql, await visibleVersion(sql, caller, document, from), await visibleVersion(sql, caller, document, to)),
    );
    return presentComparison(compared);
  }

  /** The JSON of a version clause by clause. */
  async clauses(caller: Caller, document: string, version: string): Promise<Buffer> {
    const made = await this.database.read(async ({ sql }) => presentClauses(sql, await visibleVersion(sql, caller, document, version)));
    return made.bytes;
  }

  /** A file by its name within a document that the caller may see, and its bytes chunk by chunk. */
  async file(caller: Caller, document: string, name: string): Promise<StoredFile & { chunks: AsyncGenerator<Buffer> }> {
    const file = await this.database.read(async ({ sql }) => {
      const isVisible = await new DocumentRepository(sql).find(document, sightOf(caller));
      const referred = isVisible && (await new DocumentFileRepository(sql).find(document, name));
      return referred && new FileRepository(sql).find(referred.sha256);
    });
    if (!file) throw new Problem('NOT_FOUND');
    return { ...file, chunks: this.chunks(file.sha256) };
  }

  /** Each chunk is a read of its own, so that a slow line holds no connection. Files are never changed. */
  private async *chunks(sha256: string): AsyncGenerator<Buffer> {
    for (let n = 0; ; n += 1) {
      const chunk = await this.database.read(({ sql }) => new FileRepository(sql).chunk(sha256, n));
      if (!chunk) return;
      yield chunk;
    }
  }
}
