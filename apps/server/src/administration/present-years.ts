import { type Calendar, knownNotices } from '@fashen/calendar';
import type { CalendarView } from '@fashen/contracts';
import type { IsoDate } from '@fashen/domain';

/** The years that notices are known for, up to the year after today: without a notice a year is provisional 暂定. */
export function presentYears(calendar: Calendar, today: IsoDate): CalendarView['years'] {
  const notices = knownNotices(calendar);
  const named = notices.map(({ year }) => year);
  const [first, last] = [Math.min(...named), Math.max(...named, Number(today.slice(0, 4)) + 1)];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => {
    const own = notices.filter((notice) => notice.year === year);
    return {
      year,
      state: own.some(({ amends }) => !amends) ? 'announced' : 'provisional',
      notices: own.map(({ number, announced, amends = false }) => ({ number, announced, amends })),
    };
  });
}
