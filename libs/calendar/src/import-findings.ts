import { type Finding, type IsoDate } from '@fashen/domain';
import type { Calendar } from './calendar.js';
import { type Notice, noticeFindings } from './notice.js';

/** 全国年节及纪念日放假办法第二条, text of 2024, in force since 2025-01-01: holidays that it fixes to a day; no notice makes them working days. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const SINCE = 2025;
const BASIS = '全国年节及纪念日放假办法第二条';

const covers = ({ off }: Notice, date: IsoDate): boolean => off.some(({ from, to }) => from <= date && date <= to);

/**
 * What stands against a notice that somebody enters today: what is wrong with it by itself, and how it sits beside those that are known.
 * The same number again replaces what was entered before, so that a slip of the pen can be mended.
 * @param today the day of the import: a notice that is not published yet is none
 */
export function importFindings(notice: Notice, calendar: Calendar, today: IsoDate): Finding[] {
  const own = noticeFindings(notice);
  if (own.length > 0) return own;
  const others = calendar.notices.filter(({ number }) => number !== notice.number);
  const yearly = others.find(({ year, amends }) => year === notice.year && !amends);
  const missing = notice.amends || notice.year < SINCE ? [] : FIXED.filter((day) => !covers(notice, `${notice.year}-${day}`));
  const known = calendar.notices.find(({ number }) => number === notice.number);
  return [
    ...(notice.announced > today ? [{ rule: 'notice.notPublished', field: 'announced' }] : []),
    ...(yearly && !notice.amends ? [{ rule: 'notice.yearKnown', field: 'number', number: yearly.number, year: notice.year }] : []),
    ...(!yearly && notice.amends ? [{ rule: 'notice.nothingToAmend', field: 'amends', year: notice.year }] : []),
    ...(missing.length > 0 ? [{ rule: 'notice.fixedHoliday', field: 'off', basis: BASIS, days: missing }] : []),
    ...(known && JSON.stringify(plain(known)) === JSON.stringify(plain(notice)) ? [{ rule: 'notice.known', field: 'number' }] : []),
  ];
}

const plain = ({ number, year, announced, off, work, amends = false }: Notice) => ({
  number,
  year,
  announced,
  off: off.map(({ name, from, to }) => ({ name, from, to })),
  work: work.map(({ name, date }) => ({ name, date })),
  amends,
});
