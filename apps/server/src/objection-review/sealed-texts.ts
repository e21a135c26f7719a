import { openSealed, type Sealed } from '@fashen/engine';
import type { SqlReader } from '@fashen/persistence';

/** Opens what officials wrote about an objection, inside the step or reading that needs it; null once its key was destroyed. */
export type OpenText = (reader: Pick<SqlReader, 'sealedKey'>, sealed: Sealed) => Promise<string | null>;

export const openTexts =
  (sealingKey: Buffer): OpenText =>
  async (reader, sealed) => {
    const words = await openSealed(reader, sealingKey, sealed);
    return typeof words === 'string' ? words : null;
  };

/** A text as its row keeps it. */
export const kept = (sealed: Sealed | null): string | null => (sealed === null ? null : JSON.stringify(sealed));
export const asSealed = (row: string): Sealed => JSON.parse(row) as Sealed;
