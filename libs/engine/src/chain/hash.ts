import { hash } from 'node:crypto';
import type { EventRow } from '../port.js';

/** `previous` of the first row. */
export const GENESIS = '0'.repeat(64);

export const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 over the canonical JSON of everything in the row but its own hash; `previous` binds it to the row before. */
export function rowHash(row: Omit<EventRow, 'hash'>): string {
  const { process, seq, machine, type, event, at, by, causedBy, previous } = row;
  // strings, an integer and null, in the order of the alphabet: JSON's own text is the canonical one
  return sha256(JSON.stringify({ at, by, causedBy, event, machine, previous, process, seq, type }));
}

export const sealRow = (row: Omit<EventRow, 'hash'>): EventRow => ({ ...row, hash: rowHash(row) });
