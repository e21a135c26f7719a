import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Clock } from '@fashen/engine';

/** The one place of the server that reads the time. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * A clock for demonstrations and stories that play over several days.
 * `setting` is an instant, from which time flows on since this call, or the path of a file that holds an instant,
 * from which time flows on since the file was last written: so another process moves the clock by writing the file.
 */
export function testClock(setting: string): Clock {
  if (isInstant(setting)) {
    const ahead = Date.parse(setting) - Date.now();
    return { now: () => new Date(Date.now() + ahead).toISOString() };
  }
  let known: { told: string; written: number } | undefined;
  return {
    now: () => {
      const read = readSetting(setting);
      // Whoever writes a file empties it first: until it says something again, time flows on from what it said before.
      if (read.told !== '' || !known) known = read;
      const { told, written } = known;
      if (!isInstant(told)) throw new Error(`The clock file ${setting} does not hold an ISO 8601 instant.`);
      return new Date(Date.parse(told) + Math.max(0, Date.now() - written)).toISOString();
    },
  };
}

function readSetting(file: string): { told: string; written: number } {
  const opened = openSync(file, 'r');
  try {
    return { written: fstatSync(opened).mtimeMs, told: readFileSync(opened, 'utf8').trim() };
  } finally {
    closeSync(opened);
  }
}
