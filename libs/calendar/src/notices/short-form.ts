import type { IsoDate } from '@fashen/domain';
import type { Notice } from '../notice.js';

/** `05-01` or `05-01~05-05` in the notice's year; a full date where the notice reaches into the year before. */
const full = (year: number, text: string): IsoDate => (text.length === 5 ? `${year}-${text}` : text);

/**
 * A notice written as briefly as the State Council does, one line a holiday: `春节 02-18~02-24 +02-15 +02-28`,
 * where a day or a range is off and a day with a plus sign is worked.
 */
export function notice(year: number, number: string, announced: IsoDate, lines: readonly string[], amends = false): Notice {
  const off: Notice['off'][number][] = [];
  const work: Notice['work'][number][] = [];
  for (const line of lines) {
    const [name, ...days] = line.split(' ') as [string, ...string[]];
    for (const day of days) {
      if (day.startsWith('+')) {
        work.push({ name, date: full(year, day.slice(1)) });
        continue;
      }
      const [from, to] = day.split('~') as [string, string?];
      off.push({ name, from: full(year, from), to: full(year, to ?? from) });
    }
  }
  return { number, year, announced, off, work, ...(amends && { amends }) };
}
