/**
 * Whether a transaction may still be used. A statement after its end (an `await` was forgotten) would commit by itself, and
 * one after a failed statement cannot count on what went before: PostgreSQL refuses both, SQLite would take them.
 */
export class Life {
  private ended = false;
  private failure: { cause: unknown } | undefined;

  constructor(readonly of: 'transaction' | 'read') {}

  async statement<R>(run: () => R | Promise<R>): Promise<R> {
    if (this.ended) throw new Error(`This ${this.of} has ended: a statement was not awaited`);
    this.mayCommit();
    try {
      return await run();
    } catch (error) {
      this.failure = { cause: error };
      throw error;
    }
  }

  /** Throws when a statement failed and its error was swallowed. */
  mayCommit(): void {
    if (this.failure) throw new Error(`A statement of this ${this.of} has failed: it can only be rolled back`, this.failure);
  }

  end(): void {
    this.ended = true;
  }
}
