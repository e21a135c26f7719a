/** First come, first served, one at a time: whoever asks waits until everything asked for earlier has ended. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything that was asked for so far has ended. */
  idle(): Promise<unknown> {
    return this.last;
  }
}
