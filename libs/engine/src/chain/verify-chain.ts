import type { EventRow } from '../port.js';
import { GENESIS, rowHash } from './hash.js';

export type Break = { process: string; seq: number; why: string };

/**
 * Walks the rows of one process in the order of seq and names the first that was changed, inserted or removed, or null.
 * `head` is the hash under which the process is known to end: without it a chain that was cut short cannot be told from a whole one.
 */
export function findBreak(process: string, rows: readonly EventRow[], head: string): Break | null {
  const walk = new ChainWalk(process);
  return walk.take(rows) ?? walk.end(head);
}

/** The same for a history that is read in pieces. */
export class ChainWalk {
  private previous = GENESIS;
  seq = 0;

  constructor(private readonly process: string) {}

  take(rows: readonly EventRow[]): Break | null {
    for (const row of rows) {
      this.seq += 1;
      const why = faultOf(row, this.process, this.seq, this.previous);
      if (why !== null) return { process: this.process, seq: this.seq, why };
      this.previous = row.hash;
    }
    return null;
  }

  end(head: string): Break | null {
    if (this.previous === head) return null;
    return { process: this.process, seq: this.seq, why: 'the chain does not end at the known head: rows are missing or were added' };
  }
}

function faultOf(row: EventRow, process: string, seq: number, previous: string): string | null {
  if (row.process !== process) return `the row belongs to ${row.process}`;
  if (row.seq !== seq) return `row ${seq} is missing: row ${row.seq} stands in its place`;
  if (row.hash !== rowHash(row)) return 'the row does not match its hash';
  if (row.previous !== previous) return 'the row does not follow the one before it';
  return null;
}
