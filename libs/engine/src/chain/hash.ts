import { createHash } from 'node:crypto';
import { canonical } from '../codec/canonical.js';
import type { EventRow } from '../port.js';

/** `previous` of the first row. */
export const GENESIS = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 over the canonical JSON of everything in the row but its own hash; `previous` binds it to the row before. */
export function rowHash(row: Omit<EventRow, 'hash'>): string {
  const { process, seq, machine, type, event, at, by, causedBy, previous } = row;
  return sha256(canonical({ process, seq, machine, type, event, at, by, causedBy, previous }));
}

export const sealRow = (row: Omit<EventRow, 'hash'>): EventRow => ({ ...row, hash: rowHash(row) });
