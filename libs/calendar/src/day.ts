import type { IsoDate, Words } from '@fashen/domain';
import { type Calendar, knownNotices } from './calendar.js';
import { addDays, isWeekend, weekday } from './dates.js';
import { REACH_BACK } from './notice.js';

/** What a day is, and by which text. `why` is null for an ordinary working day. */
export type Day = { date: IsoDate; working: boolean; certain: boolean; why: Words | null; source: string | null };

/** Looks up days in one calendar as it was known on one day. */
export type DayTable = (date: IsoDate) => Day;

const WEEKEND_RULE = '国务院关于职工工作时间的规定第七条';
const HOLIDAY_RULE = '全国年节及纪念日放假办法';
/** Holidays that the regulation itself fixes to a day; those by the lunar calendar wait for the notice. */
const FIXED_HOLIDAYS: Record<string, string> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

const weekend = (date: IsoDate): Words => (weekday(date) === 6 ? { zh: '星期六', en: 'Saturday' } : { zh: '星期日', en: 'Sunday' });

function provisional(date: IsoDate, yearOfNotice: number): Day {
  const unknown = {
    zh: `${yearOfNotice}年放假通知尚未导入，暂定`,
    en: `provisional: the holiday notice for ${yearOfNotice} is not known`,
  };
  const holiday = FIXED_HOLIDAYS[date.slice(5)];
  if (holiday)
    return {
      date,
      working: false,
      certain: false,
      why: { zh: `${holiday}；${unknown.zh}`, en: `holiday ${holiday}; ${unknown.en}` },
      source: HOLIDAY_RULE,
    };
  if (!isWeekend(date)) return { date, working: true, certain: false, why: unknown, source: null };
  const words = weekend(date);
  return {
    date,
    working: false,
    certain: false,
    why: { zh: `${words.zh}；${unknown.zh}`, en: `${words.en}; ${unknown.en}` },
    source: WEEKEND_RULE,
  };
}

/**
 * The days of a calendar. With `asOf` only the notices published by that day are known.
 * A year without a notice is provisional: weekends and the holidays fixed by the regulation are off, and no day of it is certain;
 * nor are the last days of December before the next year's notice, which may reach back.
 */
export function dayTable(calendar: Calendar, asOf?: IsoDate): DayTable {
  const ordered = new Map<IsoDate, Day>();
  const years = new Set<number>();
  for (const notice of knownNotices(calendar, asOf)) {
    if (!notice.amends) years.add(notice.year);
    const source = notice.number;
    for (const { name, from, to } of notice.off) {
      for (let date = from; date <= to; date = addDays(date, 1)) {
        ordered.set(date, { date, working: false, certain: true, why: { zh: `${name}放假`, en: `holiday: ${name}` }, source });
      }
    }
    for (const { name, date } of notice.work) {
      ordered.set(date, {
        date,
        working: true,
        certain: true,
        why: { zh: `${name}调休，上班`, en: `make-up workday for ${name}` },
        source,
      });
    }
  }
  return (date) => {
    const named = ordered.get(date);
    if (named) return named;
    const year = Number(date.slice(0, 4));
    if (!years.has(year)) return provisional(date, year);
    if (date.slice(5) >= REACH_BACK && !years.has(year + 1)) return provisional(date, year + 1);
    if (isWeekend(date)) return { date, working: false, certain: true, why: weekend(date), source: WEEKEND_RULE };
    return { date, working: true, certain: true, why: null, source: null };
  };
}
