import type { ProcessRow } from '@fashen/engine';

/** A row that was read, its snapshot left out when its head was the known one. */
export type Fetched = Omit<ProcessRow, 'snapshot'> & { snapshot: string | null };

export type Known = Pick<ProcessRow, 'head' | 'snapshot'>;

/** No head of a row is empty: nothing is known. */
const NOTHING: Known = { head: '', snapshot: '' };

/** Characters of two bytes at most: some thousand processes that are being worked on. */
const BUDGET = 4_000_000;

/**
 * The snapshots written last, so that a step need not fetch what the step before has just put: turning its UTF-8 into a string
 * costs more than the rest of the row. One is good only for the head that stands in the row, read under its lock: the head is a hash
 * over the whole history, so that another server's step, or one that was rolled back, is never taken for this one.
 */
export class RecentSnapshots {
  private readonly known = new Map<string, Known>();
  private length = 0;

  constructor(private readonly budget = BUDGET) {}

  of(process: string): Known {
    return this.known.get(process) ?? NOTHING;
  }

  put({ id, head, snapshot, status }: ProcessRow): void {
    this.drop(id);
    if (status !== 'active') return;
    this.known.set(id, { head, snapshot });
    this.length += snapshot.length;
    for (const longestAgo of this.known.keys()) {
      if (this.length <= this.budget) return;
      this.drop(longestAgo);
    }
  }

  private drop(id: string): void {
    this.length -= this.of(id).snapshot.length;
    this.known.delete(id);
  }
}

/** The whole row. `known` is what the database was told when it was asked: what is kept may have changed since. */
export const complete = (row: Fetched | undefined, known: Known): ProcessRow | undefined =>
  row && { ...row, snapshot: row.snapshot ?? known.snapshot };
