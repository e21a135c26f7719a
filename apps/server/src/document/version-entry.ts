import { type Sql, type VersionEntry, VersionRepository } from '@fashen/persistence';

/** The newest version of a document, without its text: who asks for hash or id does not carry a million characters. */
export const latestEntry = async (sql: Sql, document: string): Promise<VersionEntry | undefined> =>
  (await new VersionRepository(sql).ofDocument(document)).at(-1);

/** A version of a document, without its text. */
export const entryOf = async (sql: Sql, document: string, id: string): Promise<VersionEntry | undefined> =>
  (await new VersionRepository(sql).ofDocument(document)).find((entry) => entry.id === id);
