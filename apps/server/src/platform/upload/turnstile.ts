import { Problem } from '../problem/problem.js';

/** How many are let in, how many may wait (all of them), how many one guest may have inside and waiting, and for how many milliseconds anybody waits. */
export type Room = { places: number; queue: number; ofOne: number; patience: number };
/** Whoever shares a name shares its part of the room; `gone` is given when nobody listens for the answer any more. */
export type Guest = { name: string; gone: AbortSignal };

type Waiting = { name: string; enter: () => void };

/** Seconds after which it is worth to come again: what an upload takes. */
const AGAIN = 10;
const again = { fill: { seconds: AGAIN }, headers: { 'retry-after': String(AGAIN) } };

/**
 * Lets only so many pieces of work run at a time; the others wait in order, and never for ever. Uploads are held in memory, so their number is
 * bounded. One guest gets all places but the last, so that somebody else always finds one.
 */
export class Turnstile {
  private readonly guests = new Map<string, number>();
  private readonly queue: Waiting[] = [];

  constructor(private readonly room: Room) {}

  get inside(): number {
    return [...this.guests.values()].reduce((sum, count) => sum + count, 0);
  }

  get waiting(): number {
    return this.queue.length;
  }

  /** @throws Problem UPLOADS_OF_ONE, UPLOADS_BUSY; BAD_FORM for who left while waiting, which nobody hears */
  async pass<R>({ name, gone }: Guest, work: () => Promise<R>): Promise<R> {
    if (gone.aborted) throw new Problem('BAD_FORM');
    if (this.of(name) >= this.room.ofOne) throw new Problem('UPLOADS_OF_ONE', again);
    if (this.isOpenTo(name)) this.take(name);
    else await this.wait(name, gone);
    try {
      return await work();
    } finally {
      this.leave(name);
    }
  }

  private of = (name: string): number => (this.guests.get(name) ?? 0) + this.queue.filter((one) => one.name === name).length;

  private isOpenTo(name: string): boolean {
    const { places } = this.room;
    return this.inside < places && (this.guests.get(name) ?? 0) < Math.max(1, places - 1);
  }

  private take(name: string): void {
    this.guests.set(name, (this.guests.get(name) ?? 0) + 1);
  }

  private wait(name: string, gone: AbortSignal): Promise<void> {
    if (this.queue.length >= this.room.queue) throw new Problem('UPLOADS_BUSY', again);
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        gone.removeEventListener('abort', leaves);
        this.queue.splice(this.queue.indexOf(waiting), 1);
      };
      const turnAway = (problem: Problem): void => {
        settle();
        reject(problem);
      };
      const leaves = (): void => turnAway(new Problem('BAD_FORM'));
      const timer = setTimeout(() => turnAway(new Problem('UPLOADS_BUSY', again)), this.room.patience);
      const waiting: Waiting = {
        name,
        enter: () => {
          settle();
          this.take(name);
          resolve();
        },
      };
      gone.addEventListener('abort', leaves);
      this.queue.push(waiting);
    });
  }

  private leave(name: string): void {
    const left = (this.guests.get(name) ?? 0) - 1;
    if (left > 0) this.guests.set(name, left);
    else this.guests.delete(name);
    this.queue.find((waiting) => this.isOpenTo(waiting.name))?.enter();
  }
}
