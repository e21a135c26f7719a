import type { GrantRow, Reader, Tx } from '../port.js';
import type { Finding, Instant } from '../values.js';

/** What a grant says: this kind of permission, for this subject, for exactly the text with this hash. */
export type GrantTerms = { kind: string; subject: string; hash: string };

/** Grants on behalf of an effect; `id` is the effect's id, so that one effect grants once. */
export async function grant(tx: Tx, terms: GrantTerms, by: { id: string; process: string; seq: number }, at: Instant): Promise<GrantRow> {
  const row: GrantRow = { id: by.id, ...terms, grantedBy: `${by.process}/${by.seq}`, grantedAt: at, revokedBy: null, revokedAt: null };
  await tx.putGrant(row);
  return row;
}

/** Revokes every standing grant of this kind; answers with what was revoked. */
export async function revokeGrants(
  tx: Tx,
  { kind, subject }: Omit<GrantTerms, 'hash'>,
  by: { process: string; seq: number },
  at: Instant,
): Promise<GrantRow[]> {
  const standing = await tx.lockGrants(subject, kind);
  for (const row of standing) await tx.revokeGrant(row.id, `${by.process}/${by.seq}`, at);
  return standing;
}

/** Locks the grants that the using transaction rests on; a grant for another text is none. */
export async function checkGrant(tx: Tx, terms: GrantTerms): Promise<readonly Finding[]> {
  return missingGrant(await tx.lockGrants(terms.subject, terms.kind), terms);
}

/** What is missing, pure: nothing granted, or granted for another text. */
export function missingGrant(standing: readonly GrantRow[], { kind, subject, hash }: GrantTerms): readonly Finding[] {
  if (standing.some((row) => row.hash === hash && row.revokedAt === null)) return [];
  const granted = standing.filter((row) => row.revokedAt === null).map((row) => row.hash);
  return [granted.length > 0 ? { rule: 'grant.otherText', kind, subject, hash, granted } : { rule: 'grant.missing', kind, subject, hash }];
}

/** Whether a grant stands, for pages; deciding inside a transaction needs `checkGrant`. */
export async function standingGrants(reader: Pick<Reader, 'grants'>, { kind, subject }: Omit<GrantTerms, 'hash'>): Promise<GrantRow[]> {
  return (await reader.grants(subject, kind)).filter((row) => row.revokedAt === null);
}
