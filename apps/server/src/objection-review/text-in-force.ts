import { textOn } from '@fashen/domain';
import { type Sql, ValidityRepository, type VersionEntry, VersionRepository } from '@fashen/persistence';

/** The text that is in force on a day, or was last; of a document that was never published here, the newest. */
export async function textInForce(sql: Sql, document: string, day: string): Promise<VersionEntry | undefined> {
  const text = textOn(await new ValidityRepository(sql).events(document), day);
  const entries = await new VersionRepository(sql).ofDocument(document);
  return entries.find(({ id }) => id === text?.version) ?? entries.at(-1);
}
