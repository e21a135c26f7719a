import { textOn } from '@fashen/domain';
import { type Sql, ValidityRepository, type Version, VersionRepository } from '@fashen/persistence';

/** The text that is in force on a day, or was last; of a document that was never published here, the newest. */
export async function textInForce(sql: Sql, document: string, day: string): Promise<Version | undefined> {
  const text = textOn(await new ValidityRepository(sql).events(document), day);
  const versions = new VersionRepository(sql);
  return (text && (await versions.find(text.version))) ?? versions.latest(document);
}
