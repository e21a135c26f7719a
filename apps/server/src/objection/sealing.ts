import { isSealed, openSealed, type Reader, type Sealed, sealFields, sealingKeyId } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';

/** Name and way to reach of a person; the code too, because a letter brings it again when it was lost. */
export type SealedPerson = { name: string; phone: string; email: string; address: string; agentFor: string; code: string };
/** A paper that is not in the library, by the words of whoever objects to it. */
export type SealedPaper = { title: string; number: string; issuer: string; clauses: readonly string[] };
/** What a letter brings to one person. */
export type SealedLetter = { code: string; secret: string };

/** Where the keys of objections lie among the installation's: one a person, one for the texts of an objection. */
const KEYS = 'objection';
/** Who lost a code waits under a key of its own until background work has looked. */
export const RECOVERY = 'recovery';

/** Ids of all keys under which anything of one objection lies. */
export const keyOf = (name: string): string => sealingKeyId(KEYS, name);

/** Under the key of a person (`objection.ordinal`), of an objection's texts (its id), or `RECOVERY`. */
export async function seal(tx: SqlTx, installation: Buffer, { key, at }: { key: string; at: string }, words: unknown): Promise<string> {
  const { words: sealed } = await sealFields(tx, installation, { process: KEYS, at }, { words: key }, { words });
  return JSON.stringify(sealed);
}

/** What was sealed; undefined once its key was destroyed: the person is forgotten. */
export async function unseal<T>(reader: Pick<Reader, 'sealedKey'>, installation: Buffer, sealed: string): Promise<T | undefined> {
  const value: unknown = JSON.parse(sealed);
  if (!isSealed(value)) throw new Error('This was never sealed');
  return (await openSealed(reader, installation, value satisfies Sealed)) as T | undefined;
}

/** A photograph or an authorisation, sealed like words. */
export const sealBytes = async (tx: SqlTx, installation: Buffer, under: { key: string; at: string }, bytes: Buffer): Promise<Buffer> =>
  Buffer.from(await seal(tx, installation, under, bytes.toString('base64')), 'utf8');

export async function unsealBytes(reader: Pick<Reader, 'sealedKey'>, installation: Buffer, sealed: Buffer): Promise<Buffer | undefined> {
  const opened = await unseal<string>(reader, installation, sealed.toString('utf8'));
  return opened === undefined ? undefined : Buffer.from(opened, 'base64');
}
