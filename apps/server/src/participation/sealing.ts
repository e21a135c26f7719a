import { isSealed, openSealed, type Reader, type SealedKeyRow, sealFields, sealingKeyId } from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';

/** Who commented and how to reach them. */
export type SealedPerson = { name: string | null; contact: string | null };

/** Where the keys lie: one a consultation for what was said, one a person for who said it. */
const KEYS = 'consultation';

export const keyOf = (name: string): string => sealingKeyId(KEYS, name);

export async function seal(tx: SqlTx, installation: Buffer, { key, at }: { key: string; at: string }, words: unknown): Promise<string> {
  const { words: sealed } = await sealFields(tx, installation, { process: KEYS, at }, { words: key }, { words });
  return JSON.stringify(sealed);
}

/** Opens many texts: a key is read once. */
export class Opener {
  private readonly keys = new Map<string, Promise<SealedKeyRow | undefined>>();

  constructor(
    private readonly reader: Pick<Reader, 'sealedKey'>,
    private readonly installation: Buffer,
  ) {}

  /** Null once its key was destroyed. */
  async open<T>(sealed: string): Promise<T | null> {
    const value: unknown = JSON.parse(sealed);
    if (!isSealed(value)) throw new Error('This was never sealed');
    return ((await openSealed({ sealedKey: this.keyRow }, this.installation, value)) as T | undefined) ?? null;
  }

  private keyRow = (id: string): Promise<SealedKeyRow | undefined> => {
    const row = this.keys.get(id) ?? this.reader.sealedKey(id);
    this.keys.set(id, row);
    return row;
  };
}

/** Opens outside of a read: what takes long must not hold one open, since on SQLite all others wait for it. */
export const openerOn = (database: Database, installation: Buffer): Opener =>
  new Opener({ sealedKey: (id) => database.read((reader) => reader.sealedKey(id)) }, installation);
