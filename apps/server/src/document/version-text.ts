import type { VersionClauses } from '@fashen/contracts';
import { type Outline, outlineOfClauses } from '@fashen/legal-text';
import { type Clause, ClauseRepository, type Sql, type Version } from '@fashen/persistence';

/** @throws Error for a version of the time before clauses were kept */
export async function clausesOf(sql: Sql, { id }: Version): Promise<Clause[]> {
  const clauses = await new ClauseRepository(sql).ofVersion(id);
  if (clauses.length === 0) throw new Error(`The version ${id} was kept before texts were kept by clause: upload its file again`);
  return clauses;
}

/** The structure of a version as it was read when it was uploaded. */
export async function outlineOfVersion(sql: Sql, version: Version): Promise<Outline> {
  return outlineOfClauses(version.text, await clausesOf(sql, version));
}

/** A version clause by clause, in document order; the texts joined are the version's text. */
export async function presentClauses(sql: Sql, version: Version): Promise<VersionClauses> {
  const { id, ordinal, title, textHash, text } = version;
  const clauses = (await clausesOf(sql, version)).map(({ id: node, parent, type, anchor, label, heading, begins, ends }) => ({
    id: node,
    parent,
    type,
    anchor,
    label,
    heading,
    text: text.slice(begins, ends),
  }));
  return { version: { id, ordinal }, title, textHash, clauses };
}
