import { isSealed, openSealed, type Reader, type Sealed, sealFields, type Tx } from '@fashen/engine';
import { DraftRepository, type SqlTx } from '@fashen/persistence';

/** What a draft holds once it is opened. */
export type Kept = { content: Record<string, unknown> | null; label: string | null };

/** Key ids of drafts: one key a person, so that destroying it makes all of a person's drafts unreadable, in every backup too. */
const KEYS = 'draft';

/**
 * Seals content and label: a form half filled in may hold anything, also what a person wrote about another, and nobody but its writer needs it.
 * Always sealed, so that no form has to say beforehand whether personal data may stand in it.
 */
export async function sealDraft(
  tx: SqlTx,
  installation: Buffer,
  { person, at }: { person: string; at: string },
  kept: { content: unknown; label?: string },
): Promise<string> {
  if (!(await tx.sealedKey(`${KEYS}/${person}`))) await new DraftRepository(tx.sql).hold(person);
  return JSON.stringify(await sealFields(tx as Tx, installation, { process: KEYS, at }, { content: person, label: person }, kept));
}

/** Opens what `sealDraft` sealed; nothing once the person's key was destroyed. */
export async function openDraft(reader: Pick<Reader, 'sealedKey'>, installation: Buffer, sealed: string | null): Promise<Kept> {
  const { content, label } = sealed === null ? {} : (JSON.parse(sealed) as { content?: Sealed; label?: Sealed });
  return {
    content: ((await opened(reader, installation, content)) ?? null) as Kept['content'],
    label: ((await opened(reader, installation, label)) ?? null) as Kept['label'],
  };
}

const opened = async (reader: Pick<Reader, 'sealedKey'>, installation: Buffer, value: unknown) =>
  isSealed(value) ? openSealed(reader, installation, value) : undefined;

/** The label alone, for lists. */
export async function openLabel(reader: Pick<Reader, 'sealedKey'>, installation: Buffer, sealed: string): Promise<string | null> {
  const { label } = JSON.parse(sealed) as { label?: Sealed };
  return ((await opened(reader, installation, label)) ?? null) as string | null;
}
