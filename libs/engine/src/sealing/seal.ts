import type { Reader, Tx } from '../port.js';
import type { Instant, Json, Sealed } from '../values.js';
import { decrypt, encrypt, newPersonKey, unwrap } from './keys.js';

/** Nothing more can be sealed under a key that was destroyed: the person asked to be forgotten. */
export class SealingKeyDestroyed extends Error {
  override readonly name = 'SealingKeyDestroyed';
}

/** The id of a person's key: a name within one process. */
export const sealingKeyId = (process: string, name: string): string => `${process}/${name}`;

export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && typeof (value as Sealed).$sealed === 'string';

/** Replaces the personal fields of a payload by their sealed form; makes the person's key where there is none yet. */
export async function sealFields(
  tx: Tx,
  installation: Buffer,
  { process, at }: { process: string; at: Instant },
  personal: Readonly<Record<string, string>>,
  payload: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const sealed: Record<string, unknown> = { ...payload };
  const keys = new Map<string, Buffer>();
  for (const [field, name] of Object.entries(personal)) {
    if (payload[field] === undefined) continue;
    const id = sealingKeyId(process, name);
    const key = keys.get(id) ?? (await keyFor(tx, installation, id, at));
    keys.set(id, key);
    sealed[field] = { $sealed: id, ...encrypt(key, Buffer.from(JSON.stringify(payload[field]), 'utf8'), id) } satisfies Sealed;
  }
  return sealed;
}

async function keyFor(tx: Tx, installation: Buffer, id: string, at: Instant): Promise<Buffer> {
  const row = await tx.sealedKey(id);
  if (row) {
    if (row.wrappedKey === null) throw new SealingKeyDestroyed(`the sealing key ${id} was destroyed`);
    return unwrap(installation, id, row.wrappedKey);
  }
  const { key, wrapped } = newPersonKey(installation, id);
  await tx.putSealedKey({ id, wrappedKey: wrapped, createdAt: at, destroyedAt: null });
  return key;
}

/** Opens a sealed value; undefined once its key was destroyed. Throws on what was tampered with. */
export async function openSealed(reader: Pick<Reader, 'sealedKey'>, installation: Buffer, value: Sealed): Promise<Json | undefined> {
  const row = await reader.sealedKey(value.$sealed);
  if (!row || row.wrappedKey === null) return undefined;
  return JSON.parse(decrypt(unwrap(installation, value.$sealed, row.wrappedKey), value, value.$sealed).toString('utf8')) as Json;
}
