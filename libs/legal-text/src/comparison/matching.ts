import type { Unit } from './unit.js';

/** Which unit of one text is which of the other, by index; -1 for none. */
export class Matching {
  readonly newOf: Int32Array;
  readonly oldOf: Int32Array;

  constructor(
    readonly old: readonly Unit[],
    readonly next: readonly Unit[],
  ) {
    this.newOf = new Int32Array(old.length).fill(-1);
    this.oldOf = new Int32Array(next.length).fill(-1);
  }

  isFree(i: number, j: number): boolean {
    return this.newOf[i] === -1 && this.oldOf[j] === -1;
  }

  match(i: number, j: number): void {
    this.newOf[i] = j;
    this.oldOf[j] = i;
  }

  get freeOld(): number[] {
    return this.old.flatMap((_, i) => (this.newOf[i] === -1 ? [i] : []));
  }

  get freeNew(): number[] {
    return this.next.flatMap((_, j) => (this.oldOf[j] === -1 ? [j] : []));
  }
}
