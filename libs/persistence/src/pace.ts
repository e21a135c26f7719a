import { setImmediate } from 'node:timers';
import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of work in one turn of the event loop after which others have theirs. */
const AT_ONCE = 5;

let begun: number | undefined;

/**
 * To be asked between pieces of work that hold the event loop: SQLite answers in this process, and whoever asks it a thousand times in a
 * row lets nobody else be answered. Nothing to wait for, unless this turn of the loop has gone on for too long.
 */
export function pace(): Promise<void> | undefined {
  if (begun === undefined) {
    begun = performance.now();
    setImmediate(() => {
      begun = undefined;
    });
    return undefined;
  }
  return performance.now() - begun < AT_ONCE ? undefined : turn();
}
